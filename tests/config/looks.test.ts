import { describe, expect, it } from 'vitest';
import { check } from '../../src/config/check.js';
import { apart, withoutLooks } from '../../src/config/looks.js';
import { describe as advise } from '../../src/config/problems.js';
import type { Config } from '../../src/types.js';

const found = (config: unknown) => apart(check(config, {}));

describe('a mistake in the look', () => {
  it.each([
    [{ accent: 'red' }, 'theme.accent'],
    [{ onAccent: '#fff' }, 'theme.onAccent'],
    [{ radius: '8' }, 'theme.radius'],
    [{ radius: 99 }, 'theme.radius'],
    [{ scheme: 'sepia' }, 'theme.scheme'],
    [{ layout: 'wall' }, 'theme.layout'],
    [{ side: 'left' }, 'theme.side'],
    [{ density: 'tight' }, 'theme.density'],
    [{ font: 'x;} body{display:none' }, 'theme.font'],
    [{ font: 'url(//elsewhere)' }, 'theme.font'],
    ['dark', 'theme'],
    [{ rejectColor: '#eeeeee' }, 'theme.rejectColor'],
  ])('%j is told with its path and shuts no gate', (theme, path) => {
    const { problems, looks } = found({ theme });
    expect(problems).toEqual([]);
    expect(looks.map((one) => one.path)).toEqual([path]);
  });

  it('costs that key alone: the rest of the look and the configuration stay', () => {
    const config = { language: 'ko', theme: { accent: 'red', radius: 4 } } as Config;
    expect(withoutLooks(config, found(config).looks)).toEqual({
      language: 'ko',
      theme: { radius: 4 },
    });
    const broken = { theme: 'dark' } as unknown as Config;
    expect(withoutLooks(broken, found(broken).looks)).toEqual({ theme: {} });
  });

  it('does not hide what else is wrong', () => {
    const { problems, looks } = found({ theme: { radius: -1 }, purposes: ['nonsense'] });
    expect(looks).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toEqual(['purposes[0]']);
  });

  it('that would make the answers unequal is refused with the reason', () => {
    const { looks } = found({ theme: { rejectColor: '#eeeeee', acceptSize: 20 } });
    expect(advise(looks).match(/both answers always look the same/g)).toHaveLength(2);
  });
});
