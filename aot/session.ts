import { filesOf } from '../src/files-of.js';
import { loadersFrom } from '../src/loaders-from.js';
import { pickLanguage } from '../src/notice/languages.js';
import { regimes } from '../src/regimes/index.js';
import type { Unmount, Widget } from '../src/types.js';
import type { Core, Session } from '../src/core.js';
import { openSession as open } from '../src/session.js';
import { finishFirstAnswer } from '../src/session/first-answer.js';

const file = filesOf('./');
const loaders = loadersFrom(file);

/** All that the preferences are drawn from, side by side: they need one another when they are made. */
const fetchAhead = ({ config, snapshot }: Core): void => {
  const language = pickLanguage([
    config.language,
    document.documentElement.lang,
    ...navigator.languages,
  ]);
  const { region } = snapshot();
  const { blocks = [] } = regimes.find(({ id }) => id === region.regime) ?? {};
  [
    'widget',
    'preferences',
    'parts',
    `locales/${language}`,
    `more/${language}`,
    ...blocks.map((id) => `blocks/${id}`),
  ].forEach((name) => file(name).catch(() => {}));
};

/** The session, with the whole configuration and with what the core never fetches by itself. */
export const openSession = async (core: Core): Promise<Session> => {
  core.config = ASSENT_CONFIG;
  core.finish = finishFirstAnswer;
  Object.assign(core.loaders, loaders, {
    // Drawn between press and click, the notice would take the click's target away.
    widget: async () => {
      const widget = await loaders.widget();
      const mount: Widget['mount'] = (...given) => {
        let unmount: Unmount | undefined;
        const draw = () => (unmount = widget.mount(...given));
        if (core.first) core.first.free(draw);
        else draw();
        return () => unmount?.();
      };
      return { ...widget, mount };
    },
  });
  const session = await open(core);
  return {
    ...session,
    act: (action, pressed) => {
      if (!pressed) fetchAhead(core);
      session.act(action, pressed);
    },
  };
};
