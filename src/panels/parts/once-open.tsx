import { type ComponentType, useEffect, useState } from 'react';

/**
 * A sheet whose code comes when it is first opened; from then on it stays, so that it can close as it opened. What cannot be loaded is
 * thrown while drawing, so that the page says that a file is missing.
 */
export function onceOpen<Props extends { readonly isOpen: boolean }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let there: ComponentType<Props> | undefined;
  return function OnceOpen(props: Props) {
    const [Loaded, setLoaded] = useState(() => there);
    const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>(undefined);
    const isWanted = props.isOpen && Loaded === undefined;
    useEffect(() => {
      if (!isWanted) return;
      load().then(
        (component) => {
          there = component;
          setLoaded(() => component);
        },
        (error: unknown) => setFailure({ error }),
      );
    }, [isWanted]);
    if (failure) throw failure.error;
    return Loaded === undefined ? null : <Loaded {...props} />;
  };
}
