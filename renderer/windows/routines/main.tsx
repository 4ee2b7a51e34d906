// Starts the Routines window.
import { RoutinesPage } from '../../routines/RoutinesPage';
import { showPage } from '../../parts/show-page';

showPage('routines.title', <RoutinesPage />);
