import { render } from 'preact';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { weeklyChart } from '@fairweather/charts';
import EngineWorker from './engineWorker.ts?worker&inline';

function App() {
  return <p>Hello</p>;
}
render(<App />, document.getElementById('studio') as HTMLElement);
const worker = new EngineWorker();
worker.onmessage = ({ data }) => { console.log('digest', data); document.title = data; };
worker.postMessage('go');
const el = document.createElement('div'); document.body.append(el);
void embed(el, weeklyChart([{ name: 'a', colour: '#0072B2', mean: [1,2,3], low: [0,1,2], high: [2,3,4], priced: [] }], { title: 't', subtitle: 's', unit: 'week', yTitle: 'y', description: 'd', columns: 1, width: 300, height: 200 }) as never, { ast: true, expr: expressionInterpreter, actions: false, defaultStyle: false, renderer: 'svg' });
