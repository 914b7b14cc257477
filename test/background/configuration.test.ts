import { beforeEach, expect, test } from 'vitest';
import { askAs, pageIn, startBackground } from '../fakes/background';

beforeEach(startBackground);

test('a page is told whether it is read itself, and not which sites the reader has switched', async () => {
  const options = { ...pageIn(3), url: 'chrome-extension://own/options.html' };
  for (const site of ['news.example', 'clinic.example'])
    await askAs(options, 'switchSite', { site, isOn: false });
  const { output } = await askAs(pageIn(7), 'configuration', null);
  expect(output).toMatchObject({ isActive: false, isOff: true, settings: { sites: [] } });
  expect(JSON.stringify(output)).not.toContain('clinic');
});
