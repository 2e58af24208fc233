import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  readonly fallback: (message: string) => ReactNode;
  readonly children: ReactNode;
}

/** A fault of ours while drawing is said, not left as a blank page. React offers no hook for it. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.message === null ? this.props.children : this.props.fallback(this.state.message);
  }
}
