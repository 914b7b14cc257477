import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPack } from '../../../lib/knowledge/open-pack';
import type { OfficeClass } from '../../../lib/types/knowledge';
import { Draft } from '../../../scripts/knowledge/draft';
import { politeFetch, retryAfter } from '../../../scripts/knowledge/refresh/polite-fetch';
import { refresh } from '../../../scripts/knowledge/refresh/refresh';
import {
  ciaLeaders,
  holdersOf,
  inNameCase,
  membersOfParliament,
} from '../../../scripts/knowledge/refresh/services';
import { addRefreshed, refreshedSources } from '../../../scripts/knowledge/refreshed';
import { closeTerms, mergeTerms } from '../../../scripts/knowledge/terms';
import { writePack } from '../../../scripts/knowledge/write-pack';
import { smallPack } from '../../small-pack';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server that plays the services; `asked` lists what was asked for. */
async function serving(answer: Answer): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push(request.url ?? '');
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const say = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(status, headers).end(body);

function manners() {
  const waits: number[] = [];
  const log: string[] = [];
  return {
    waits,
    log,
    userAgent: 'attache-knowledge/1.0 (mailto:someone@example.org)',
    pause: () => 7,
    tries: 4,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
  };
}
const polite = (kept: ReturnType<typeof manners>) =>
  politeFetch({ ...kept, log: (line: string) => void kept.log.push(line) });

describe('politeFetch', () => {
  test('says who asks, and asks one after the other with a pause', async () => {
    let open = 0;
    let most = 0;
    const agents = new Set<string | undefined>();
    const { base } = await serving((request, response) => {
      most = Math.max(most, ++open);
      agents.add(request.headers['user-agent']);
      setTimeout(() => {
        open--;
        say(response, 200, 'yes');
      }, 5);
    });
    const own = manners();
    const ask = polite(own);
    expect(await Promise.all([ask(base), ask(base), ask(base)])).toEqual(['yes', 'yes', 'yes']);
    expect({ most, agents: [...agents], waits: own.waits }).toEqual({
      most: 1,
      agents: ['attache-knowledge/1.0 (mailto:someone@example.org)'],
      waits: [7, 7],
    });
  });

  test.each([
    ['429 with seconds', 429, { 'Retry-After': '3' }, [3000, 7]],
    ['503 without a time', 503, {}, [5000, 7]],
    ['502 of a proxy', 502, {}, [5000, 7]],
  ])('waits after %s', async (_, status, headers, waits) => {
    let calls = 0;
    const { base } = await serving((_request, response) =>
      calls++ === 0
        ? say(response, status, 'busy', headers as Record<string, string>)
        : say(response, 200, 'yes'),
    );
    const own = manners();
    expect(await polite(own)(base)).toBe('yes');
    expect(own.waits).toEqual(waits);
  });

  test('waits where servers lag, though the answer is 200', async () => {
    let calls = 0;
    const { base } = await serving((_request, response) =>
      calls++ === 0
        ? say(response, 200, '{"error":{"code":"maxlag","info":"Waiting"}}', { 'Retry-After': '5' })
        : say(response, 200, '{"entities":{}}'),
    );
    const own = manners();
    expect(await polite(own)(base)).toBe('{"entities":{}}');
    expect(own.waits[0]).toBe(5000);
  });

  test('waits ever longer, and gives up in the end', async () => {
    const { base, asked } = await serving((_request, response) => say(response, 503, 'busy'));
    const own = manners();
    await expect(polite(own)(base)).rejects.toThrow('given up after 4 tries: 503');
    expect(own.waits.filter((time) => time !== 7)).toEqual([5000, 10000, 20000]);
    expect(asked).toHaveLength(4);
  });

  test('does not ask again where the answer is final, and goes on with the next', async () => {
    const { base, asked } = await serving((request, response) =>
      request.url === '/no' ? say(response, 403, 'no') : say(response, 200, 'yes'),
    );
    const ask = polite(manners());
    await expect(ask(`${base}/no`)).rejects.toMatchObject({ status: 403 });
    expect(await ask(`${base}/yes`)).toBe('yes');
    expect(asked).toEqual(['/no', '/yes']);
  });

  test.each([
    ['120', 120_000],
    ['Tue, 01 Dec 2026 00:00:10 GMT', 10_000],
    ['Tue, 01 Dec 2020 00:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('Retry-After: %s', (header, time) => {
    expect(retryAfter(header, Date.parse('2026-12-01T00:00:00Z'))).toBe(time);
  });
});

describe('answers of services', () => {
  test.each([
    ['Ada MARIN', 'Ada Marin'],
    ["Bo O'LIND", "Bo O'lind"],
    ['Ada de la MARÍN-LUND', 'Ada de la Marín-Lund'],
  ])('%s is written %s', (given, written) => {
    expect(inNameCase(given)).toBe(written);
  });
  test('an answer of another shape is named', () => {
    expect(() => ciaLeaders('{"result":{}}', 'norland')).toThrow('norland');
    expect(() => holdersOf('{"head":{}}', '2026-12-01')).toThrow('no results');
    expect(() => membersOfParliament('<html/>', '2026-12-01')).toThrow('no members');
  });
});

describe('refresh', () => {
  const pack = smallPack(
    [
      { id: 'Q1', kind: 'country', label: 'Norland', country: 'NL' },
      { id: 'Q7', kind: 'person', label: 'Bo Lind', country: 'NL' },
      { id: 'Q8', kind: 'person', label: 'Eva Holm', country: 'NL' },
    ],
    [
      {
        subject: 'Q7',
        property: 'P39',
        officeClass: 'foreign-minister',
        of: 'Q1',
        value: 'Minister',
        start: '2024-01-01',
      },
      {
        subject: 'Q8',
        property: 'P39',
        officeClass: 'head-of-state',
        of: 'Q1',
        value: 'President',
        start: '2024-01-01',
      },
    ],
  );
  const page = {
    result: {
      data: {
        page: {
          date: '2026-11-20',
          country: 'Norland',
          leaders: [{ name: 'Eva HOLM', title: 'President' }],
          leaders_2: [{ name: 'Ada MARIN', title: 'Minister of Foreign Affairs' }],
        },
      },
    },
  };
  const bindings = [
    {
      p: { value: 'http://www.wikidata.org/entity/Q70' },
      pLabel: { value: 'Ada Marin' },
      pos: { value: 'http://www.wikidata.org/entity/Q27' },
      posLabel: { value: 'Minister of Foreign Affairs' },
      start: { value: '2026-11-01T00:00:00Z' },
    },
  ];

  function setting() {
    const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const table = path.join(folder, 'sources/wikidata-officeholders-2022');
    mkdirSync(table, { recursive: true });
    const ids = Array.from({ length: 200 }, (_, i) => `Q${i + 1}\tOffice ${i + 1}\tQ1`);
    writeFileSync(
      path.join(table, 'position-qids.tsv.gz'),
      gzipSync(['position_qid\tlabel\tcountry_qid', ...ids].join('\n')),
    );
    return { folder, sources: path.join(folder, 'sources') };
  }
  const answers: Answer = (request, response, body) => {
    const url = request.url ?? '';
    if (url.endsWith('/foreign-governments/'))
      return say(
        response,
        200,
        '<a href="/resources/world-leaders/foreign-governments/norland/">Norland</a>',
      );
    if (url.includes('/page-data/')) return say(response, 200, JSON.stringify(page));
    if (url === '/sparql') {
      const query = new URLSearchParams(body).get('query') ?? '';
      return query.includes('wd:Q1 ')
        ? say(response, 200, JSON.stringify({ results: { bindings } }))
        : say(response, 200, '{"results":{"bindings":[]}}');
    }
    if (url.startsWith('/api'))
      return say(response, 200, '{"entities":{"Q71":{"id":"Q71","redirects":{"from":"Q70","to":"Q71"}}}}');
    return say(
      response,
      200,
      '<meps><mep><fullName>Ivo LUND</fullName><country>Norland</country></mep></meps>',
    );
  };
  const asking = async (base: string, folder: string, sources: string) =>
    refresh({
      sources,
      folder,
      pack,
      day: '2026-12-01',
      addresses: {
        cia: `${base}/wl`,
        sparql: `${base}/sparql`,
        api: `${base}/api`,
        europarl: `${base}/meps`,
      },
      manners: { ...manners(), log: () => undefined },
    });

  test('reports the offices that changed hands and no others, and writes holders with ids of today', async () => {
    const { folder, sources } = setting();
    const { base } = await serving(answers);
    const result = await asking(base, folder, sources);
    expect(result).toMatchObject({ failed: [], changes: 1, kept: 0 });
    const report = readFileSync(path.join(folder, 'changes.md'), 'utf8');
    expect(report).toContain(
      '| Norland | Minister of Foreign Affairs | Bo Lind | Ada Marin | – | cia-world-leaders, 2026-11-20 |',
    );
    expect(report).not.toContain('Eva Holm');
    const table = readFileSync(path.join(folder, 'holders.tsv'), 'utf8').split('\n');
    expect(table).toContain(
      'Q71\tAda Marin\tQ27\tMinister of Foreign Affairs\t\t2026-11-01\t\t2026-12-01\twikidata',
    );
    expect(table).toContain(
      '\tIvo Lund\t\tMember of the European Parliament\tNorland\t\t\t2026-12-01\teuroparl',
    );
  });

  test('a service that refuses costs its part alone, and a second run asks only for what is missing', async () => {
    const { folder, sources } = setting();
    let isDown = true;
    const { base, asked } = await serving((request, response, body) =>
      isDown && request.url === '/sparql' ? say(response, 403, 'blocked') : answers(request, response, body),
    );
    const first = await asking(base, folder, sources);
    expect(first.failed).toEqual([
      expect.stringContaining('wikidata-0'),
      expect.stringContaining('wikidata-150'),
    ]);
    expect(readFileSync(path.join(folder, 'changes.md'), 'utf8')).toContain('## Not refreshed');
    expect(existsSync(path.join(folder, 'answers/cia-norland.txt'))).toBe(true);
    isDown = false;
    asked.length = 0;
    const second = await asking(base, folder, sources);
    expect(second).toMatchObject({ failed: [], kept: 3 });
    expect(asked.filter((url) => !url.startsWith('/api'))).toEqual(['/sparql', '/sparql']);
  });

  test('reaches the pack: who is named anew holds the office, and who was followed does so no longer', async () => {
    const { sources } = setting();
    const { base } = await serving(answers);
    await asking(base, path.join(sources, 'refreshed'), sources);
    const draft = new Draft();
    draft.sources.set('curated', {
      id: 'curated',
      title: 'By hand',
      licence: 'MIT',
      asOf: '2025-12-15',
    });
    draft.insert({ kind: 'country', qid: 'Q1', label: 'Norland', country: 'NO', fame: 200 });
    for (const [qid, label, officeClass] of [
      ['Q7', 'Bo Lind', 'foreign-minister'],
      ['Q8', 'Eva Holm', 'head-of-state'],
    ] as const) {
      draft.insert({ kind: 'person', qid, label, country: 'NO', fame: 100 });
      draft.state({
        subject: qid,
        property: 'P39',
        value: 'Office',
        officeClass,
        of: 'Q1',
        start: '2024-01-01',
        source: 'curated',
      });
    }
    addRefreshed(draft, sources);
    mergeTerms(draft);
    closeTerms(draft);
    const built = openPack(writePack(draft, '2026-12-01').buffer);
    const holders = (officeClass: OfficeClass, day: string) =>
      built
        .holdersOn(officeClass, built.indexOf('Q1') as number, day)
        .map((term) => [built.entity(term.subject).label, term.start, term.asOf]);
    expect(holders('foreign-minister', '2026-12-01')).toEqual([['Ada Marin', '2026-11-01', '2026-12-01']]);
    expect(holders('foreign-minister', '2025-06-01')).toEqual([['Bo Lind', '2024-01-01', '2025-12-15']]);
    expect(holders('head-of-state', '2026-12-01')).toEqual([['Eva Holm', '2024-01-01', '2026-11-20']]);
    expect(refreshedSources(draft.sources.values()).map(({ title, asOf }) => `${title}, ${asOf}`)).toEqual([
      'CIA World Leaders, 2026-11-20',
      'Wikidata (refreshed), 2026-12-01',
      'European Parliament, 2026-12-01',
    ]);
  });

  test('without a refresh nothing is added; a table of another shape is named', () => {
    const { sources } = setting();
    const draft = new Draft();
    addRefreshed(draft, sources);
    expect(draft.sources.size).toBe(0);
    mkdirSync(path.join(sources, 'refreshed'));
    writeFileSync(path.join(sources, 'refreshed/holders.tsv'), 'qid\tperson\nQ7\tBo Lind\n');
    expect(() => addRefreshed(draft, sources)).toThrow('refreshed/holders.tsv:1: no column "officeQid"');
  });
});
