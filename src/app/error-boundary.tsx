import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly render: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

type Failure = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

/** Shows a page with a way on instead of an empty one when a screen fails; React knows no other form than a class for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Failure> {
  override state: Failure = { failed: false };

  static getDerivedStateFromError(error: unknown): Failure {
    return { failed: true, error };
  }

  override render(): ReactNode {
    const { state, props } = this;
    return state.failed ? props.render(state.error) : props.children;
  }
}
