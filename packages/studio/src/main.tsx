import '@picocss/pico/css/pico.min.css';
import './studio.css';
import { render } from 'preact';
import { startEngine } from './engine/engine.js';
import { App } from './views/App.js';
import { Broken } from './views/Broken.js';

render(
  <Broken>
    <App engine={startEngine()} />
  </Broken>,
  document.getElementById('studio') as HTMLElement,
);
