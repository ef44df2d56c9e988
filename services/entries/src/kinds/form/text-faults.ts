// Whether the texts of a form in another language say all that the English ones do: what may be left out compiles all the same.

/** What keeps them from it, by the place of a text; empty where nothing does. */
export function textFaults(english: object, other: object): string[] {
  const [source, translated] = [textsAt(english), textsAt(other)];
  const found = [...source].flatMap(([place, text]) => {
    const said = translated.get(place);
    if (!said) return [`is missing: ${place}`];
    if (isCondition(place)) return said === text ? [] : [`holds elsewhere than in English: ${place}`];
    return said === text && / /.test(text) ? [`is still in English: ${place}`] : [];
  });
  const superfluous = [...translated.keys()].filter((place) => !source.has(place) && !mayBeItsOwn(place));
  return [...found, ...superfluous.map((place) => `is not there in English: ${place}`)];
}

const isCondition = (place: string): boolean => /\.when\./.test(place);

/** A question may be named as it is put in one language, and otherwise in another. */
const mayBeItsOwn = (place: string): boolean => place.endsWith('.inWords');

/** Each text by its place, as `line.quantity.label`. A choice without a hint is its label. */
function textsAt(told: object, at = ''): Map<string, string> {
  const texts = Object.entries(told).flatMap(([name, text]: [string, unknown]) => {
    const place = at + name;
    if (typeof text === 'string') return [[/\.choices\.\w+$/.test(place) ? `${place}.label` : place, text] as const];
    return typeof text === 'object' && text !== null ? [...textsAt(text, `${place}.`)] : [];
  });
  return new Map(texts);
}
