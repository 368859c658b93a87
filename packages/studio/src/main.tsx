import '@picocss/pico/css/pico.min.css';
import './studio.css';
import { render } from 'preact';
import { startEngine } from './engine/engine.js';
import { App } from './views/App.js';

render(<App engine={startEngine()} />, document.getElementById('studio') as HTMLElement);
