import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../page/words.mjs';

const sheet = `
.toy{all:initial;font:15px/1.5 sans-serif;color:#18181b;background:#fff;border:1px solid #d4d4d8;border-radius:12px;padding:20px;box-sizing:border-box}
.toy *{font:inherit;color:inherit}
aside.toy{position:fixed;right:16px;bottom:16px;width:min(440px,calc(100vw - 32px));box-shadow:0 8px 30px #0003}
dialog.toy{display:none;width:min(560px,calc(100vw - 32px))}
dialog.toy[open]{display:block;position:fixed;inset:0;margin:auto;height:fit-content}
.toy h2{font-size:18px;font-weight:600;display:block;margin:0 0 8px}
.toy p{display:block;margin:0 0 12px}
.toy label{display:flex;gap:8px;margin:0 0 12px}
.toy div{display:flex;gap:8px;flex-wrap:wrap}
.toy button{flex:1;min-height:44px;padding:0 16px;border:1px solid #18181b;border-radius:8px;background:#18181b;color:#fff;font-weight:600;cursor:pointer}
.toy button.quiet{background:#fff;color:#18181b}`;

const all = (value) => ({ analytics: value, advertising: value });

function Actions({ act, more }) {
  return (
    <div>
      <button data-toy-action="accept" onClick={() => act(all(true))}>
        {words.accept}
      </button>
      <button onClick={() => act(all(false))}>{words.reject}</button>
      {more}
    </div>
  );
}

function Banner({ act, choose }) {
  return (
    <aside class="toy" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>
        {words.text} <a href={words.policy}>Policy</a>
      </p>
      <Actions
        act={act}
        more={
          <button class="quiet" onClick={choose}>
            {words.choose}
          </button>
        }
      />
    </aside>
  );
}

function Preferences({ act, close, now }) {
  const dialog = useRef(null);
  const [draft, setDraft] = useState(now);
  useEffect(() => dialog.current.showModal(), []);
  const row = (id, text) => (
    <label>
      <input
        type="checkbox"
        checked={draft[id]}
        onChange={({ currentTarget }) => setDraft({ ...draft, [id]: currentTarget.checked })}
      />
      <span>
        {words[id]}: {text}
      </span>
    </label>
  );
  return (
    <dialog class="toy" ref={dialog} onClose={close} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {row('analytics', words.analyticsText)}
      {row('advertising', words.advertisingText)}
      <Actions act={act} more={<button onClick={() => act(draft)}>{words.save}</button>} />
    </dialog>
  );
}

let root;

const place = () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  shadow.adoptedStyleSheets = [style];
  host.id = 'toy';
  return shadow;
};

export const show = (view, { choices, decide }) => {
  root ??= place();
  const close = () => render(null, root);
  const act = (answers) => {
    decide(answers);
    close();
  };
  render(
    view === 'banner' ? (
      <Banner act={act} choose={() => show('preferences', { choices, decide })} />
    ) : (
      <Preferences act={act} close={close} now={choices.get()} />
    ),
    root,
  );
};
