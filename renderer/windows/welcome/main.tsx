// Starts the Welcome window.
import { WelcomePage } from '../../welcome/WelcomePage';
import { showPage } from '../../parts/show-page';

showPage('welcome.title', <WelcomePage />);
