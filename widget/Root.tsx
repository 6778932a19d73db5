import type { ComponentType } from 'preact';
import type { Notice, NoticeActions } from '../src/types.js';
import { Banner } from './Banner.js';
import { look } from './look.js';
import type { ModalProps } from './parts/Modal.js';

/** What every part of the widget is drawn from. */
export interface ViewProps {
  notice: Notice;
  actions: NoticeActions;
}

/** What a first layer seldom needs: folded statements, a modal frame, the card that tells of a change. */
export interface Parts extends Record<'Folds' | 'Change', ComponentType<ViewProps>> {
  Modal: ComponentType<ModalProps>;
  /** What a screen reader hears when the card comes. */
  changeTitle: (notice: Notice) => string | undefined;
  styles: string;
}

/** Everything after the first layer. Comes on demand. */
export interface SecondLayer extends Record<
  'Preferences' | 'Saved' | 'Opener',
  ComponentType<ViewProps>
> {
  styles: string;
}

export interface LayerProps extends ViewProps {
  parts: Parts | undefined;
}

interface RootProps extends LayerProps {
  /** A live region speaks only what changes once it is on the page: false for the first drawing. */
  live: boolean;
  second: SecondLayer | undefined;
}

/** Picks what is on screen. All of it is data: the same notice always draws the same. */
export const Root = ({ live, second, ...props }: RootProps) => {
  const { parts, notice } = props;
  const { view, texts, style, saved, decidedAt, opener, ahead } = notice;
  const banner = view === 'banner';
  const hidden = view === 'hidden';
  const confirmed = hidden && saved;
  const change = view === 'change' && parts;
  return (
    <div class="ui" {...look(notice)}>
      <p class="live" role="status">
        {live &&
          (banner
            ? texts[style]?.title
            : change
              ? change.changeTitle(notice)
              : confirmed && texts.saved)}
      </p>
      {banner && <Banner {...props} />}
      {change && <change.Change {...props} />}
      {second && (view === 'preferences' || ahead) && <second.Preferences {...props} />}
      {second && confirmed && <second.Saved key={decidedAt} {...props} />}
      {second && hidden && opener && <second.Opener {...props} />}
    </div>
  );
};
