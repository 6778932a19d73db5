import type { ComponentType } from 'preact';
import type { Notice, NoticeActions } from '../src/types.js';
import { Banner } from './Banner.js';
import { look } from './look.js';

/** What every part of the widget is drawn from. */
export interface ViewProps {
  notice: Notice;
  actions: NoticeActions;
}

/** Everything after the first layer. Comes on demand. */
export type SecondLayer = Record<'Preferences' | 'Saved' | 'Opener', ComponentType<ViewProps>>;

interface RootProps extends ViewProps {
  /** A live region speaks only what changes once it is on the page: false for the first drawing. */
  live: boolean;
  second: SecondLayer | undefined;
}

/** Picks what is on screen. All of it is data: the same notice always draws the same. */
export const Root = ({ live, second, ...props }: RootProps) => {
  const { view, texts, style, saved, decidedAt, opener, theme } = props.notice;
  const banner = view === 'banner';
  const hidden = view === 'hidden';
  const confirmed = hidden && saved;
  return (
    <div class="ui" lang={texts.tag} dir={texts.dir} {...look(theme)}>
      <p class="live" role="status">
        {live && (banner ? texts[style]?.title : confirmed && texts.saved)}
      </p>
      {banner && <Banner {...props} />}
      {second && view === 'preferences' && <second.Preferences {...props} />}
      {second && confirmed && <second.Saved key={decidedAt} {...props} />}
      {second && hidden && opener && <second.Opener {...props} />}
    </div>
  );
};
