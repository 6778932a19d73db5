import type { Texts, ThemeConfig } from '../../src/types.js';
import { Button } from '../Button.js';
import { look } from '../look.js';

interface PlaceholderProps {
  texts: Texts;
  theme: ThemeConfig;
  /** Vendor or host that the content comes from. */
  name: string;
  once: () => void;
  always: () => void;
}

/** What would be here, from whom, what showing it does, and the two ways to show it. */
export const Placeholder = ({ texts, theme, name, once, always }: PlaceholderProps) => {
  const words = texts.embed;
  const say = (text: string | undefined) => text?.replace('{vendor}', () => name);
  return (
    <div class="ui" {...look({ texts, theme })}>
      <div class="embed" part="embed" role="group" aria-label={say(words?.title) ?? name}>
        <b>{say(words?.title) ?? name}</b>
        <p class="quiet">{say(words?.body)}</p>
        <div class="ways">
          <Button kind="line" action="show-once" label={words?.once} onClick={once} />
          <Button kind="line" action="show-always" label={words?.always} onClick={always} />
        </div>
      </div>
    </div>
  );
};
