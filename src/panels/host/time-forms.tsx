import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { nextAt, timeText } from '../words/clock';
import { useHostDesk } from './desk';
import { PlanLines } from './plan-lines';
import { SettingsForm } from './settings-form';

/** Minutes that are offered by a press. */
const usualMinutes = [3, 5, 8];
const furtherMinutes = [1, 3];

/** Clocks, the bell, the plan until it rings, and what can be set anew while the class plays. */
export function TimeForms() {
  const { t } = useTranslation();
  return (
    <div className="host-forms">
      <ClockForm />
      <BellForm />
      <PlanLines />
      <section>
        <h3>{t('host.time.settings')}</h3>
        <SettingsForm />
      </section>
    </div>
  );
}

function ClockForm() {
  const { t } = useTranslation();
  const { send, say } = useHostDesk();
  const [minutes, setMinutes] = useState('');
  const field = useId();
  const set = async (count: number | null) => {
    if (!(await send({ do: 'clock', table: 'all', minutes: count }))) return;
    say(count === null ? t('host.time.isNone') : t('host.time.isSet', { count }));
  };
  const extend = async (count: number) => {
    if (await send({ do: 'extend', table: 'all', minutes: count })) say(t('host.time.extended', { count }));
  };
  return (
    <section>
      <h3>{t('host.time.clock')}</h3>
      <div className="host-row">
        {usualMinutes.map((count) => (
          <Button key={count} className="plain-button" onPress={() => void set(count)}>
            {t('host.time.set', { count })}
          </Button>
        ))}
        {furtherMinutes.map((count) => (
          <Button key={count} className="plain-button" onPress={() => void extend(count)}>
            {t('host.time.extend', { count })}
          </Button>
        ))}
        <Button className="plain-button" onPress={() => void set(null)}>
          {t('host.time.none')}
        </Button>
      </div>
      <form
        className="host-line"
        onSubmit={(event) => {
          event.preventDefault();
          const count = Number(minutes);
          if (Number.isInteger(count) && count >= 1 && count <= 120) void set(count);
        }}
      >
        <label htmlFor={field}>{t('host.time.minutes')}</label>
        <input
          id={field}
          type="number"
          min={1}
          max={120}
          required
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <Button type="submit" className="plain-button">
          {t('host.time.setGo')}
        </Button>
      </form>
    </section>
  );
}

function BellForm() {
  const { t } = useTranslation();
  const { sight, link, send, say } = useHostDesk();
  const { bell } = sight.room;
  const [text, setText] = useState(bell === undefined ? '' : timeText(bell));
  const field = useId();
  return (
    <form
      className="host-line"
      onSubmit={(event) => {
        event.preventDefault();
        const at = nextAt(text, Date.now() + link.ahead());
        if (at === undefined) return;
        void send({ do: 'bell', at }).then(
          (done) => done && say(t('host.time.bellIsSet', { time: timeText(at) })),
        );
      }}
    >
      <label htmlFor={field}>{t('host.time.bell')}</label>
      <input
        id={field}
        type="time"
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" className="plain-button">
        {t('host.time.bellGo')}
      </Button>
      {bell === undefined ? null : (
        <Button className="plain-button" onPress={() => void send({ do: 'bell', at: null })}>
          {t('host.time.bellNone')}
        </Button>
      )}
    </form>
  );
}
