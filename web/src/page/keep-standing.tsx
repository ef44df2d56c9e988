import { Component, type ReactNode } from 'react';
import { text } from '../texts/texts.ts';
import { Failed } from './states.tsx';

/** Stands in for a page that broke, or could not be loaded, until another `path` is gone to. */
export class KeepStanding extends Component<{ path: string; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidUpdate({ path }: { path: string }): void {
    if (this.state.hasFailed && path !== this.props.path) this.setState({ hasFailed: false });
  }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed says={text('pageFailed')} retry={() => location.reload()} />;
  }
}
