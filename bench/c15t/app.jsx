import {
  ConsentBanner,
  ConsentDialog,
  ConsentDialogLink,
  ConsentManagerProvider,
} from '@c15t/react';
import { createRoot } from 'react-dom/client';

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  scripts: [{ id: 'tag', src: '/tag.js', category: 'measurement' }],
};

createRoot(document.getElementById('app')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
    <ConsentDialogLink id="again">Privacy choices</ConsentDialogLink>
  </ConsentManagerProvider>,
);
