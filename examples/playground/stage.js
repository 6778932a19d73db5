import { make } from './make.js';
import { writeView } from './view.js';

const SIZES = {
  desktop: [1280, 800],
  tablet: [820, 1180],
  phone: [390, 844],
  small: [320, 568],
  zoomed: [320, 256],
};

/** Address of the state alone. */
export const frameAddress = (view) => `/playground/frame.html?${writeView({ ...view, width: '' })}`;

/** Shows the view live; `settled(document, what)` is called when everything is done, or went wrong. */
export const drawStage = (stage, view, settled) => {
  const frame = make('iframe', { title: 'The notice', src: frameAddress(view) });
  const size = SIZES[view.width];
  if (size) [frame.style.width, frame.style.height] = size.map((length) => `${length}px`);
  stage.replaceChildren(frame);
  const look = () => {
    if (!frame.isConnected) return;
    const page = frame.contentDocument;
    const said = page?.documentElement?.dataset.settled;
    if (said) settled(page, said);
    else setTimeout(look, 60);
  };
  look();
};
