import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type SampleState, WelcomePage } from '../../components/welcome/WelcomePage';
import { analyse } from '../../lib/analysis/analyse';
import { openTagger } from '../../lib/analysis/tag/model-file';
import { openPack } from '../../lib/knowledge/open-pack';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import { interfaceLanguage, say, speakOn } from '../shared/say';
import { SAMPLE_ARTICLE } from './sample-article';

const root = document.getElementById('root')!;
const sidebarKeys = await keysOf('_execute_action');
const onSidebar = await sidebarOpener();

speakOn(document, say('extension_name'));
show({ kind: 'reading' });
readSample().then(show, (error: unknown) =>
  show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
);

function show(sample: SampleState): void {
  render(
    <WelcomePage
      say={say}
      locale={interfaceLanguage()}
      browserKind={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      text={SAMPLE_ARTICLE.text}
      sample={sample}
      openDelay={DEFAULT_SETTINGS.openDelay}
      closeDelay={DEFAULT_SETTINGS.closeDelay}
      sidebarKeys={sidebarKeys}
      onSidebar={onSidebar}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

/** The sample as any article is read, on this page: the background may still be starting for the first time. */
async function readSample(): Promise<SampleState> {
  const [pack, model] = await Promise.all([fetchFile('/knowledge.bin'), fetchFile('/tagger.bin')]);
  const analysis = analyse(SAMPLE_ARTICLE, { knowledge: openPack(pack), tagger: openTagger(model) });
  return { kind: 'ready', analysis };
}

async function fetchFile(path: '/knowledge.bin' | '/tagger.bin'): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(path))).arrayBuffer();
}

async function keysOf(command: string): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut || null;
}

/** What opens the sidebar at a click. Both browsers want the call in the click itself, with nothing awaited before it. */
async function sidebarOpener(): Promise<(() => void) | null> {
  const { sidebarAction, sidePanel } = browser as {
    sidebarAction?: { open(): Promise<void> };
    sidePanel?: { open(where: { windowId: number }): Promise<void> };
  };
  if (sidebarAction) return () => void sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  return sidePanel && id !== undefined ? () => void sidePanel.open({ windowId: id }) : null;
}
