// The routines window: the list of own routines, or the editor of one of them.
import { useState } from 'react';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer } from '../../shared/routines/offer';
import type { OwnRoutine, OwnRoutineId } from '../../shared/routines/own-routine';
import { send } from '../bridge/send';
import { useSnapshot } from '../bridge/use-snapshot';
import { useScreenFocus } from '../break/use-screen-focus';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { newRoutine } from './draft';
import { EditScreen } from './EditScreen';
import { ListScreen } from './ListScreen';
import { SaidBar } from './SaidBar';
import { useRoutineActions } from './use-routine-actions';
import { useSaid } from './use-said';
import './routines.css';

/** Nothing here passes with time. */
const never = (): null => null;

/** No move is shown before the person was asked what to keep in mind. */
function FirstQuestion() {
  const heading = useScreenFocus();
  return (
    <main className="routines">
      <header className="routines-head">
        <h1 ref={heading} tabIndex={-1}>
          {translate('routines.first.heading')}
        </h1>
        <p>{translate('routines.first.text')}</p>
      </header>
      <Button kind="primary" onPress={() => send('openWindow', { name: 'welcome' })}>
        {translate('routines.first.open')}
      </Button>
    </main>
  );
}

export function RoutinesPage() {
  const shown = useSnapshot(never);
  return shown && (shown.snapshot.settings.cautionsAnswered ? <Routines snapshot={shown.snapshot} /> : <FirstQuestion />);
}

function Routines({ snapshot }: { snapshot: Parameters<typeof ListScreen>[0]['snapshot'] }) {
  const sayer = useSaid();
  const [edited, setEdited] = useState<OwnRoutine | null>(null);
  const [focusOn, setFocusOn] = useState<OwnRoutineId | null>(null);
  const actions = useRoutineActions(snapshot.settings, sayer, setFocusOn);
  const { ownRoutines } = snapshot.settings;

  function edit(routine: OwnRoutine): void {
    sayer.hush();
    setEdited(routine);
  }

  function begin(from: RoutineOffer | null): void {
    const name = from ? offerName(from, translate) : translate('routines.newName');
    edit(newRoutine(name, from?.steps ?? [], ownRoutines));
  }

  function leave(focus: OwnRoutineId | null): void {
    sayer.hush();
    setEdited(null);
    setFocusOn(focus);
  }

  return (
    <main className={edited ? 'routines routines-editing' : 'routines'}>
      {edited ? (
        <EditScreen
          key={edited.id}
          routine={edited}
          snapshot={snapshot}
          actions={actions}
          sayer={sayer}
          onLeave={() => leave(edited.id)}
          onDelete={(routine) => {
            leave(null);
            void actions.remove(routine);
          }}
        />
      ) : (
        <ListScreen snapshot={snapshot} focusOn={focusOn} actions={actions} onNew={begin} onEdit={edit} />
      )}
      <SaidBar sayer={sayer} />
    </main>
  );
}
