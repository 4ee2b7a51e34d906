// Starts the Home window.
import { HomePage } from '../../home/HomePage';
import { showPage } from '../../parts/show-page';

showPage('home.title', <HomePage />);
