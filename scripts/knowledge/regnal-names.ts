import type { Draft } from './draft';

/** The title in the name of an office of those who reign. */
const REIGN = /^(king|queen|monarch|emperor|empress|emir|amir|sultan|pope|grand duke|grand duchess)\b/i;
const NUMBER = /^[IVX]+$/;

/**
 * Those who reign, as news call them: by the title and the name that they reign by, without its number ("King Felipe",
 * "Emir Tamim", "Sheikh Tamim"). Several may have had one; the day of the article tells which is meant.
 */
export function addRegnalNames(draft: Draft): void {
  for (const { subject, property, officeClass, value } of draft.statements) {
    const person = draft.entities.get(subject);
    const [, title] = REIGN.exec(value) ?? [];
    if (person?.kind !== 'person' || !title || property !== 'P39' || officeClass !== 'head-of-state')
      continue;
    const name = regnalName(person.label);
    if (!name) continue;
    for (const called of titlesOf(title.toLowerCase(), person.gender))
      draft.alias(person, `${called} ${name}`, 'full');
  }
}

/** The name that somebody reigns by, or null where the label does not tell it: "John Paul II", "Tamim bin Hamad Al Thani". */
export function regnalName(label: string): string | null {
  const words = label.replace(/(?:,| of ).*$/, '').split(' ');
  const number = words.findIndex((word) => NUMBER.test(word));
  const name = number > 0 ? words.slice(0, number).join(' ') : (words[0] as string);
  return /^\p{Lu}[\p{Ll}-]/u.test(name) && !REIGN.test(name) && !/^Sha?[iy]kh\b/.test(name) ? name : null;
}

function titlesOf(title: string, gender: string | null): readonly string[] {
  if (/emir|amir/.test(title)) return ['Emir', 'Sheikh'];
  if (title === 'monarch') return gender === 'm' ? ['King'] : gender === 'f' ? ['Queen'] : [];
  return [title.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())];
}
