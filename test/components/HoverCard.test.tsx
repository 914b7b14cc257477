// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '../../components/HoverCard';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { CardFacts } from '../../lib/types/card';
import { candidate, linkedAs } from '../fakes/sample-report';
import { LANGUAGES, sayIn } from '../fakes/say';

const NO_FACTS: CardFacts = {
  entity: 'x:1',
  office: null,
  today: null,
  party: null,
  bodyClass: null,
  parent: null,
  members: null,
  leaders: [],
  memberships: [],
  likeNamed: [],
  disputed: null,
  checked: null,
  isOld: false,
};
const entity = (changes: Partial<DocumentEntity> = {}): DocumentEntity => ({
  id: 'e1',
  kind: 'person',
  name: 'Ada Marin',
  aliases: [],
  link: linkedAs('x:1'),
  country: 'NO',
  office: null,
  mentions: [0],
  importance: 0.5,
  ...changes,
});

function show(changes: Partial<HoverCardProps> = {}) {
  const wishes = { onStep: vi.fn(), onTold: vi.fn(), onOpenSidebar: vi.fn(), onWish: vi.fn() };
  render(
    <HoverCard
      say={sayIn('en')}
      locale="en"
      entity={entity()}
      firstLine="Foreign Minister of Norway since 2020"
      flag="🇳🇴"
      surface="Marin"
      isMetonym={false}
      position={{ place: 1, of: 2 }}
      asOf="2025-11-20"
      told={null}
      people={[]}
      facts={null}
      otherOffice={null}
      sidebar={{ kind: 'opens' }}
      {...wishes}
      {...changes}
    />,
    document.body,
  );
  const press = (words: string) =>
    [...document.querySelectorAll('button')]
      .find(
        (button) => (button.textContent ?? '').includes(words) || button.getAttribute('aria-label') === words,
      )
      ?.click();
  return { text: (document.body.textContent ?? '').replace(/\s+/g, ' '), press, wishes };
}

describe('the card', () => {
  afterEach(() => render(null, document.body));

  test('tells one plain line first, with the country in words', () => {
    const { text } = show();
    expect(text).toMatch(/^Ada Marin🇳🇴Person · NorwayForeign Minister of Norway since 2020/);
  });

  test('shows markup in names as text', () => {
    const name = '<img src=x onerror=alert(1)> Marin';
    const { text } = show({
      entity: entity({ name, country: null }),
      surface: name,
      firstLine: '<b>Minister</b>',
      people: ['<i>Okoye</i>'],
      isMetonym: true,
    });
    expect(document.querySelector('img, b, i')).toBeNull();
    for (const shown of [name, '<b>Minister</b>', '<i>Okoye</i>']) expect(text).toContain(shown);
  });

  test.each([
    ['denied', null, 'denied'],
    ['planned', null, 'planned'],
    ['claimed', 'Peter Okoye', 'claimed by Peter Okoye'],
  ] as const)('never tells what is %s without saying so', (status, claimant, words) => {
    const relation = { type: 'CONSULT', mode: 'visit', isSymmetric: false, status, date: null } as never;
    const { text, press, wishes } = show({
      told: { relation, subject: 'Ada Marin', object: 'Norland', claimant },
    });
    expect(text).toContain(`Visit: Ada Marin → Norland${words}`);
    press('Visit');
    expect(wishes.onTold).toHaveBeenCalledOnce();
  });

  test('asks which one it is, and hands back what the reader says', () => {
    const candidates = [candidate('x:1', 'Georgia'), candidate('x:2', 'Georgia State')];
    const { text, press, wishes } = show({
      entity: entity({ name: 'Georgia', link: { kind: 'uncertain', candidates } }),
      surface: 'Georgia',
    });
    expect(text).toContain('“Georgia”: which one?');
    press('Georgia State');
    expect(wishes.onWish).toHaveBeenLastCalledWith({ kind: 'is', candidate: candidates[1] });
    press('None of these');
    expect(wishes.onWish).toHaveBeenLastCalledWith({ kind: 'not' });
  });

  test('says that a name stands for a government, or comes from a description, or is known from here alone', () => {
    expect(
      show({ isMetonym: true, surface: 'Oslo', entity: entity({ name: 'Norway', kind: 'country' }) }).text,
    ).toContain('“Oslo” here stands for Norway.');
    expect(show({ entity: entity({ link: linkedAs('x:1', { byDescription: true }) }) }).text).toContain(
      'By its description, not by name.',
    );
    expect(show({ entity: entity({ link: { kind: 'unknown', ruledOut: [] } }) }).text).toContain(
      'Known from this article alone.',
    );
  });

  test('has today’s office apart from that of the article’s day, and marks old facts', () => {
    const today = {
      label: 'Prime Minister',
      officeClass: null,
      start: '2026-03-02',
      end: null,
      holding: 'holds',
    } as const;
    expect(show({ facts: { ...NO_FACTS, today } }).text).toContain('TodayPrime Minister since 2026');
    const ended = { ...today, end: '2026-02', holding: 'ended' } as const;
    expect(show({ facts: { ...NO_FACTS, today: ended } }).text).toContain(
      'no longer in this office since Feb 2026',
    );
    expect(show({ facts: { ...NO_FACTS, checked: '2022-07-31', isOld: true } }).text).toContain(
      'Facts as of Jul 31, 2022 may be out of date',
    );
  });

  test('tells of a disputed place who holds it, who claims it, and who says so', () => {
    const disputed = {
      heldBy: [],
      claimedBy: ['RS'],
      since: '2008',
      source: 'A yearbook',
      asOf: '2026-01-15',
    };
    expect(show({ facts: { ...NO_FACTS, disputed } }).text).toContain(
      'Governs itself since 2008; claimed by Serbia A yearbook, as of Jan 15, 2026',
    );
  });

  test('says which keys open the sidebar where it may not do so itself', () => {
    expect(show({ sidebar: { kind: 'keys', keys: 'Alt+Shift+A' } }).text).toContain(
      'Alt+Shift+A opens the sidebar',
    );
    expect(show({ sidebar: { kind: 'keys', keys: '' } }).text).toContain(
      'The toolbar button opens the sidebar',
    );
    const { press, wishes } = show();
    press('Open in sidebar');
    press('Next mention');
    expect(wishes.onOpenSidebar).toHaveBeenCalledOnce();
    expect(wishes.onStep).toHaveBeenCalledWith(1);
  });

  test.each(LANGUAGES)('is all in %s', (language) => {
    const { text } = show({
      say: sayIn(language),
      locale: language,
      facts: { ...NO_FACTS, party: '–', checked: '2025-01-01' },
    });
    expect(text).not.toContain('undefined');
    expect(text.length).toBeGreaterThan(40);
  });
});
