import { drawControls } from './controls.js';
import { drawList } from './list.js';
import { configText, drawContrast, drawEquality } from './panels.js';
import { drawStage, frameAddress } from './stage.js';
import { groups, stateOf, states } from './states.js';
import { readView, writeView } from './view.js';

const part = (id) => document.getElementById(id);
const viewNow = () => {
  const view = readView(location.hash);
  return stateOf(view.state) ? view : { ...view, state: states[0].id };
};

const tell = (state, page, said) => {
  const drawn = page.querySelector('assent-ui')?.shadowRoot?.querySelector('.ui')?.lang;
  part('said').textContent =
    said === 'yes'
      ? `${state.id}: ${state.does.join(' → ')}${drawn ? ` · spoken: ${drawn}` : ''}`
      : `${state.id}: ${said}`;
};

const draw = () => {
  const view = viewNow();
  const state = stateOf(view.state);
  const change = (settings) => (location.hash = writeView({ ...view, ...settings }));
  drawList(part('list'), view);
  drawControls(part('controls'), view, change);
  part('alone').href = frameAddress(view);
  part('config').textContent = configText(state, view);
  document.title = `${groups[state.group]}: ${state.title} – Assent playground`;
  drawStage(part('stage'), view, (page, said) => {
    tell(state, page, said);
    drawEquality(part('equality'), page);
    drawContrast(part('contrast'), page);
  });
};

part('copy').onclick = async () => {
  await navigator.clipboard.writeText(part('config').textContent);
  part('said').textContent = 'The configuration was copied.';
};
window.onhashchange = draw;
draw();
