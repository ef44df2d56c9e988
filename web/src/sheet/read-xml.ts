import { Parser } from 'saxen';

type Attributes = Readonly<Record<string, string>>;

export interface Heard {
  /** Names without their prefix: spreadsheets write `row`, `x:row` and others. */
  open?(name: string, attributes: () => Attributes, stop: () => void): void;
  /** `text` is all that stood directly within. */
  close?(name: string, text: string): void;
}

/** Reads XML from its beginning to its end, or until it is told to stop. No entity but those of XML itself is known. */
export function readXml(xml: string, { open, close }: Heard): void {
  const parser = new Parser();
  const stop = (): void => parser.stop();
  let text = '';
  parser.on('openTag', (name, attributes, decode) => {
    text = '';
    open?.(
      bare(name),
      () => Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [bare(key), decode(value)])),
      stop,
    );
  });
  parser.on('text', (more, decode) => (text += decode(more)));
  parser.on('cdata', (more) => (text += more));
  parser.on('closeTag', (name) => {
    close?.(bare(name), text);
    text = '';
  });
  // What is malformed ends what can be read of it.
  parser.on('error', stop);
  parser.parse(xml);
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
