// Checks that every string people see is in public/_locales, there in every language, and used.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localeFaults, type Messages, untranslated } from './wording/locale-faults';
import { strayHtml, strayStrings } from './wording/stray-strings';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesUnder = (folder: string, endings: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.test(file))
    .map((file) => `${folder}/${file}`);

const faults: string[] = [];

const messagesOf = (language: string): Messages =>
  JSON.parse(read(`public/_locales/${language}/messages.json`));
const english = messagesOf('en');
for (const language of readdirSync(path.join(root, 'public/_locales'))) {
  const messages = messagesOf(language);
  faults.push(...localeFaults(language, messages, english));
  if (language !== 'en')
    faults.push(...untranslated(messages, english).map((key) => `${language}: ${key} is still English`));
}

const sources = [
  ...['components', 'entrypoints', 'lib'].flatMap((folder) => filesUnder(folder, /\.tsx?$/)),
  'wxt.config.ts',
];
let code = '';
for (const file of sources) {
  const source = read(file);
  code += source;
  // Facts and examples in the knowledge and analysis rooms are no wording; nothing there is shown as it stands.
  if (!/^lib\/(analysis|knowledge|types)\//.test(file))
    faults.push(
      // A table that gives keys of messages may have a row for titles.
      ...strayStrings(source, file.endsWith('x'))
        .filter((text) => !Object.hasOwn(english, text))
        .map((text) => `${file}: "${text}" is not in _locales`),
    );
}
for (const file of filesUnder('entrypoints', /\.html$/))
  faults.push(...strayHtml(read(file)).map((text) => `${file}: "${text}" is not in _locales`));

// A key is used where it stands whole, or where a template begins with it (`kind_${kind}`).
const prefixes = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix]) => prefix!);
for (const key of Object.keys(english))
  if (
    !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) &&
    !prefixes.some((prefix) => key.startsWith(prefix))
  )
    faults.push(`en: ${key} is used nowhere`);
for (const [, key] of code.matchAll(/__MSG_(\w+)__/g))
  if (!Object.hasOwn(english, key!)) faults.push(`wxt.config.ts: ${key} is not in _locales`);

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
