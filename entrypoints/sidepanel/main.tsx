import { render } from 'preact';
import { say, speakOn } from '../shared/say';
import { App } from './App';
import './style.css';

speakOn(document, say('extension_name'));
render(<App />, document.getElementById('root')!);
