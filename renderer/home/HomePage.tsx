// Home: the time at the desk at a glance, the next break, everything a person can tell Unsit, and what is on record.
import { playerViewAt } from '../../shared/break/player-view';
import { nextMinuteMs, snapshotAfter } from '../../shared/projection/passing';
import { CheckIn } from '../check-in/CheckIn';
import { useSnapshot } from '../bridge/use-snapshot';
import type { UntilChangeMs } from '../bridge/use-snapshot';
import { holdDots } from '../language/hold-dots';
import { timeOfDayIn, translate } from '../language/language';
import { HistoryNoticeBar } from '../parts/HistoryNoticeBar';
import { Ring } from '../parts/Ring';
import { SettingsNoticeBar } from '../parts/SettingsNoticeBar';
import './home.css';
import { homeView } from './home-view';
import { PostureButtons } from './PostureButtons';
import { ReadingLinks } from './ReadingLinks';
import { RecordLater } from './RecordLater';
import { StartButtons } from './StartButtons';
import { WiderBar } from './WiderBar';

const untilChange: UntilChangeMs = ({ snapshot, passedMs }) => {
  const running = snapshot.break?.stage === 'moving' ? snapshot.break : null;
  if (running) return playerViewAt(running, passedMs)?.untilChangeMs ?? null;
  return nextMinuteMs(snapshotAfter(snapshot, passedMs));
};

export function HomePage() {
  const shown = useSnapshot(untilChange);
  if (!shown) return null;
  const view = homeView(shown.snapshot, shown.passedMs, translate, timeOfDayIn);
  const { ring } = view;

  return (
    <main className="home">
      <SettingsNoticeBar />
      <HistoryNoticeBar notice={shown.snapshot.record.notice} />
      <h1 className="visually-hidden">{translate('home.title')}</h1>
      <div className="home-now">
        <div className="home-ring">
          <Ring arcs={ring.arcs} label={ring.label} percent={ring.percent} valueText={view.status}>
            <p className={ring.isNumber ? 'home-number time' : 'home-word'}>{ring.middle}</p>
            {ring.under && <p className="home-under">{ring.under}</p>}
          </Ring>
        </div>
        <div className="home-status" role="status">
          <p className="home-line">{holdDots(view.status)}</p>
          {view.detail && <p className="home-detail">{view.detail}</p>}
          {view.idleNote && <p className="home-note">{view.idleNote}</p>}
        </div>
        <StartButtons view={view} routines={shown.snapshot.routines} />
        {view.wider && <WiderBar question={view.wider} />}
        <CheckIn snapshot={shown.snapshot} />
        <PostureButtons view={view} />
        <ReadingLinks />
      </div>
      <RecordLater />
    </main>
  );
}
