import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly render: (why: string) => ReactNode;
  readonly children: ReactNode;
}

/** Shows a page with a way on instead of an empty one when a screen fails; React knows no other form than a class for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly why: string | undefined }> {
  override state: { readonly why: string | undefined } = { why: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { why } = this.state;
    return why === undefined ? this.props.children : this.props.render(why);
  }
}
