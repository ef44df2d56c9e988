import { portWithCode } from '../in-words/ports.ts';
import { zoneName } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';

/** Says once whose time a page of somebody's ports shows. */
export function ZoneOfPorts({ ports }: { ports: readonly string[] }) {
  const t = useTexts('officers');
  const { name, zone } = portWithCode(ports[0] ?? '');
  const says =
    ports.length > 1 ? t('timesOfSeveral', { count: ports.length }) : t('times', { port: name, zone: zoneName(zone) });
  return <p className="margin-y-0 font-body-2xs">{says}</p>;
}
