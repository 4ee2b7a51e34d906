// Starts a backdrop.
import { BackdropPage } from '../../backdrop/BackdropPage';
import { showPage } from '../../parts/show-page';

showPage('backdrop.title', <BackdropPage />);
