// The theme without its web font: the site then looks nothing up, and shows the fonts that readers have.
import './wide.css';

export { default } from 'vitepress/theme-without-fonts';
