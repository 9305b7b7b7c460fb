import { mount } from 'svelte';
import './lib/ui/fonts.css';
import './lib/ui/tokens.css';
import './lib/ui/base.css';
import App from './screens/App.svelte';

// In a plain browser there is no program behind the page: an invented office answers, in development only.
if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
  const { answerFromMemory } = await import('./lib/ipc/dev/office');
  answerFromMemory();
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target });
