// The theme without its web font: the site makes no requests and uses the readers' fonts.
import './wide.css';

export { default } from 'vitepress/theme-without-fonts';
