// Puts a window's component on its page, with the page's language and title from the catalogue.
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/controls.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MessageKey } from '../../shared/messages/english';
import { language, translate } from '../language/language';

export function showPage(title: MessageKey, page: ReactNode): void {
  document.documentElement.lang = language;
  document.title = translate(title);
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no element with the id "page"');
  const root = createRoot(place);
  // At once: left to React's own turn, an empty page is painted first. And what V8 keeps of the compiled code is what has run by the end of the
  // script: this way it is all that the first picture needs.
  flushSync(() => root.render(page));
}
