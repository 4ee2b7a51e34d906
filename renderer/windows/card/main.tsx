// Starts the card.
import { CardPage } from '../../card/CardPage';
import { showPage } from '../../parts/show-page';

showPage('card.title', <CardPage />);
