import { PageHeading } from './heading.tsx';

/** Stands where a page will be. */
export function Placeholder({ title }: { title: string }) {
  return <PageHeading title={title}>{title}</PageHeading>;
}
