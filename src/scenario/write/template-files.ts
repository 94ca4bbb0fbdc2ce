// Longer than most files, because it is the text of a whole small scenario.
/*
 * The files of the small invented crisis that a new scenario starts from; docs/authoring.md walks through them.
 * Over 200 lines, since it is one text in files.
 */

/** Stands in the texts where the id of the new scenario goes. */
export const idMark = 'bridge-at-alder';

/** File by file, in the order in which docs/authoring.md writes them. */
export const templateFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': `format: 1

about:
  id: bridge-at-alder
  title: The Bridge at Alder
  pitch: Two small states share one bridge. Can they keep it open?
  hook: One bridge, two towns that shout, and a lorry that may not cross. You have until market day.
  earlier:
    - { on: 2030-04-30, at: alder, text: Hillmark begins to ask for papers at the bridge., sources: [S1] }
  summary: >-
    Hillmark and Shoreland are invented. A lorry has been held at the bridge between them, and both towns have
    begun to shout. Three turns decide whether the bridge opens again.
  level: introductory
  minutes: { solo: 10, class: 30 }
  licence: CC-BY-4.0
  authors: [Your name]
  languages: [en]

theatre:
  extent: [[58, 16], [66, 22]]
  alt: >-
    An invented coast. Hillton lies inland in the north, Shoreby by the sea in the south. One bridge, at Alder,
    joins the two states halfway between them.
  places:
    hillton: { label: Hillton, at: [61, 20.5], kind: capital, of: hill }
    shoreby: { label: Shoreby, at: [63, 17.5], kind: capital, of: shore }
    alder: { label: Alder bridge, at: [62, 19], kind: crossing }
  relations: [[hill, shore]]

turns:
  - id: t1
    from: 2030-05-02
    to: 2030-05-03
    title: The held lorry
    ask: A lorry has been held at the bridge. What do you do first?
  - id: t2
    from: 2030-05-04
    to: 2030-05-05
    title: Empty shelves
    ask: Both towns feel the quarrel. Do you raise your voice or lower it?
  - id: t3
    from: 2030-05-06
    to: 2030-05-07
    title: The last days
    ask: Market day is coming. How do you want this to end?

indicators:
  tension:
    label: Tension
    hint: How near the two states are to blows.
    min: 0
    max: 6
    start: 2
    words: { 0: calm, 2: uneasy, 4: heated, 6: out of hand }
    rising: worse
  hill.pressure:
    label: Pressure at home
    hint: How loudly the people of Hillmark ask for firmness.
    min: 0
    max: 6
    start: 3
    rising: worse
    seen-by: [hill]
  shore.pressure:
    label: Pressure at home
    hint: How loudly the people of Shoreland ask for firmness.
    min: 0
    max: 6
    start: 3
    rising: worse
    seen-by: [shore]

facts:
  bridge:
    label: The bridge
    values: [open, closed]
    words: { open: open to all, closed: closed to lorries }
    start: open
`,
  'actors/hill.yaml': `name: Hillmark
code: HM
emblem: none
colour: 1
playable: true
capital: hillton
problem: All that you sell crosses one bridge.
seat: the Council of Hillmark

brief:
  who: You sit on the council of a small inland state. Everything you sell crosses one bridge.
  wants: [Order at the bridge, Customs that are paid]
  red-lines: [No fighting at the bridge]
  knows:
    - { text: The lorry that was held carried no papers., claimant: Hillmark's customs, confidence: claimed, sources: [S1] }
  unknown: [Whether Shoreland knew of the lorry]

advisers:
  roads: { office: Minister of Roads, leans: towards keeping trade moving }
  guard: { office: Commander of the Guard, leans: towards firmness }

objectives:
  - id: order
    label: Order at the bridge
    weight: 2
    score: 'tension <= 2 ? 10 : 10 - 2 * tension'
  - id: trade
    label: Keep trade moving
    weight: 1
    score: 'bridge == "open" ? 10 : 2'

tracks:
  diplomacy:
    start: talking
    postures:
      talking:
        label: On speaking terms
        on: { protest-note: talking, propose-talks: talking, recall-envoy: recalled }
      recalled:
        label: Envoy called home
        relation: strained
        on: { protest-note: recalled, return-envoy: talking }
  border:
    start: watching
    postures:
      watching:
        label: Bridge watched
        on: { close-bridge: shut, send-guards: watching }
      shut:
        label: Bridge shut
        on: { open-bridge: watching, send-guards: shut }

options:
  protest-note:
    label: Send a note of protest
    brief: Put on paper that the law was broken. It pleases people at home.
    risk: Paper can be answered with paper.
    kind: diplomacy
    cameo: '114'
    target: shore
    effects:
      - add: { tension: 1, pressure: -1 }
      - news: { head: Hillmark protests in writing }
    advice:
      roads: { stance: against, says: It sells no cabbages. }
      guard: { stance: for, says: They must hear it from us. }
    precedent: { text: Hillmark wrote such notes in earlier quarrels., sources: [S1] }
    cue: note
  propose-talks:
    label: Propose talks
    brief: Offer to meet at the bridge. It calms, more so if both sides offer.
    risk: At home it can look weak.
    kind: diplomacy
    cameo: '036'
    target: shore
    effects:
      - add: { tension: -1, pressure: 1 }
      - news: { head: Hillmark offers to talk, tone: cooperation }
    advice:
      roads: { stance: for, says: Trade needs a word now and then. }
      guard: { stance: against, says: 'Talk now, and they will hold the next lorry too.' }
    precedent: { text: The two states met at the bridge on 5 May., sources: [S1] }
    cue: note
  recall-envoy:
    label: Call the envoy home
    brief: The strongest peaceful sign. Until the envoy is back you cannot propose talks.
    risk: Nobody is there to explain what you do next.
    kind: diplomacy
    cameo: '161'
    target: shore
    effects:
      - add: { tension: 1, pressure: -2 }
      - news: { head: Hillmark calls its envoy home, tone: threat }
    advice:
      roads: { stance: against, says: Then who will speak for us? }
      guard: { stance: for, says: They must feel that we mean it. }
    precedent: { text: The council considered it on 2 May., sources: [S1] }
    cue: envoy-leaves
  return-envoy:
    label: Send the envoy back
    brief: Speaking terms again.
    risk: Some will ask why the envoy ever left.
    kind: diplomacy
    cameo: '050'
    target: shore
    when: tension <= 5
    needs: calmer days
    effects:
      - add: { tension: -1, pressure: 1 }
      - news: { head: Hillmark's envoy is back in Shoreby, tone: cooperation }
    advice:
      roads: { stance: for, says: High time. }
      guard: { stance: against, says: Let them ask for him. }
    precedent: { text: After the quarrel of 2021 the envoy went back within a week., sources: [S1] }
    cue: envoy-returns
  close-bridge:
    label: Close the bridge to lorries
    brief: Nothing on wheels crosses until papers are in order. Shoreland's shops will feel it.
    risk: Your own farmers cross the same bridge.
    kind: signal
    cameo: '172'
    target: alder
    effects:
      - set: { bridge: closed }
      - add: { tension: 1, pressure: -1, shore.pressure: 1 }
      - news: { head: Hillmark closes the bridge at Alder, tone: threat }
    advice:
      roads: { stance: against, says: We shall sit on our cabbages. }
      guard: { stance: for, says: A shut gate needs no guards. }
    precedent: { text: Hillmark closed the bridge on 2 May., sources: [S1] }
    cue: border-closes
  open-bridge:
    label: Open the bridge again
    brief: Lorries roll, and the quarrel has less to feed on.
    risk: If nothing was promised in return, it looks like giving in.
    kind: signal
    cameo: '085'
    target: alder
    effects:
      - set: { bridge: open }
      - add: { tension: -1, shore.pressure: -1 }
      - news: { head: The bridge at Alder is open again, tone: cooperation }
    advice:
      roads: { stance: for, says: At last. }
      guard: { stance: against, says: Not before they sign for it. }
    precedent: { text: Hillmark opened the bridge on 6 May., sources: [S1] }
    cue: border-opens
  send-guards:
    label: Send guards to the bridge
    brief: Uniforms on your side of the river, for everybody to see.
    risk: Young men with sticks on both banks.
    kind: force
    cameo: '153'
    target: alder
    outcomes:
      - id: quiet
        label: A quiet watch
        odds: 70
        text: The guards stand about, drink tea, and go home.
        effects:
          - add: { pressure: -1 }
          - news: { head: Guards keep a quiet watch at the bridge, tone: neutral }
      - id: scuffle
        label: A scuffle
        odds: '10 + 10 * tension'
        text: Stones fly across the river, and a guard is hurt.
        effects:
          - add: { tension: 2 }
          - news: { head: 'Stones fly at the bridge, and a guard is hurt', tone: force }
    advice:
      guard: { stance: for, says: Nobody argues with a uniform. }
      roads: { stance: against, says: 'One stone, and nobody buys or sells.' }
    precedent: { text: Guards stood at the bridge in 2021., sources: [S1] }
    cue: troops

policy:
  kind: weights
  weights:
    protest-note: 20
    propose-talks: '10 + 10 * (6 - tension)'
    recall-envoy: 'pressure >= 5 ? 30 : 5'
    return-envoy: 60
    close-bridge: 'pressure >= 3 ? 40 : 10'
    open-bridge: 'tension <= 3 ? 60 : 20'
    send-guards: 10
  hold: 20
`,
  'actors/shore.yaml': `name: Shoreland
code: SL
emblem: none
colour: 2
playable: true
capital: shoreby
problem: Your shops are filled over one bridge, and it may close.
seat: the Cabinet of Shoreland

brief:
  who: You govern a small state by the sea. Your shops are filled over one bridge.
  wants: [An open bridge and full shops]
  red-lines: [No guards of the other side on your bank]
  knows:
    - { text: The driver of the lorry says that he was never asked for papers., claimant: the driver, confidence: claimed, sources: [S1] }
  unknown: [How long Hillmark's farmers can hold out]

advisers:
  trade: { office: Minister of Trade, leans: towards an open bridge }
  police: { office: Chief of Police, leans: towards order }

objectives:
  - id: shops
    label: Full shops
    weight: 2
    score: 'bridge == "open" ? 10 : 0'
  - id: calm
    label: Calm streets
    weight: 1
    score: '10 - 2 * pressure'

tracks:
  diplomacy:
    start: talking
    postures:
      talking:
        label: On speaking terms
        on: { protest-note: talking, propose-talks: talking }
  supply:
    start: waiting
    postures:
      waiting:
        label: Waiting at the bridge
        on: { night-ferry: waiting, open-stores: waiting }

options:
  protest-note:
    label: Send a note of protest
    brief: Put on paper that a neighbour does not hold lorries.
    risk: It may close the ears that you need.
    kind: diplomacy
    cameo: '114'
    target: hill
    effects:
      - add: { tension: 1, pressure: -1 }
      - news: { head: Shoreland protests in writing }
    advice:
      police: { stance: for, says: Our people want to read it in the paper. }
      trade: { stance: against, says: Paper fills no shelf. }
    precedent: { text: Shoreland sent a note on 3 May., sources: [S1] }
    cue: note
  propose-talks:
    label: Propose talks
    brief: Offer to meet at the bridge. It calms, more so if both sides offer.
    risk: You may be kept waiting.
    kind: diplomacy
    cameo: '036'
    target: hill
    effects:
      - add: { tension: -1, pressure: 1 }
      - news: { head: Shoreland offers to talk, tone: cooperation }
    advice:
      trade: { stance: for, says: Every day costs us a market. }
      police: { stance: against, says: They will take it for fear. }
    precedent: { text: The two states met at the bridge on 5 May., sources: [S1] }
    cue: note
  night-ferry:
    label: Bring goods by night
    brief: A small ferry lands where nobody looks. Shops fill a little.
    risk: If it is seen, it is called smuggling.
    kind: covert
    cameo: '061'
    target: alder
    when: 'bridge == "closed"'
    needs: a closed bridge
    visibility: covert
    exposure:
      odds: 40
      effects:
        - add: { tension: 2 }
        - news: { head: A night ferry is caught at Alder, tone: threat }
    effects:
      - add: { pressure: -2 }
    advice:
      trade: { stance: for, says: Flour has no passport. }
      police: { stance: against, says: I would have to look away. }
    precedent: { text: Ferries crossed by night in 2021., sources: [S1] }
    cue: trade
  open-stores:
    label: Open the state's stores
    brief: Flour and oil from the reserve, for as long as they last.
    risk: The reserve is small.
    kind: signal
    cameo: '070'
    once: true
    effects:
      - add: { pressure: -1 }
      - news: { head: Shoreland opens its stores }
    advice:
      trade: { stance: divided, says: 'Once, and not again.' }
    precedent: { text: The stores were opened in 2021., sources: [S1] }
    cue: { kind: aid, to: shoreby }

policy:
  kind: weights
  weights:
    protest-note: 'pressure >= 4 ? 40 : 20'
    propose-talks: '10 + 10 * (6 - tension)'
    night-ferry: 20
    open-stores: 20
  hold: 20
`,
  'injects.yaml': `- id: empty-shelves
  label: Shelves are empty in Shoreby
  turn: t2
  odds: 60
  history: true
  effects:
    - add: { shore.pressure: 1 }
    - news: { head: Empty shelves in Shoreby, body: Bakers close at noon., sources: [S1] }
  sources: [S1]

- id: rumour
  label: A rumour of boats on the river
  when: tension >= 4
  odds: 30
  effects:
    - add: { tension: 1 }
    - news: { head: 'Rumour: boats on the river', tone: unknown }
`,
  'rules.yaml': `- id: two-offers
  label: Both sides offer to talk
  when: 'orders.hill.diplomacy == "propose-talks" && orders.shore.diplomacy == "propose-talks"'
  because: When both offer at once, nobody has to be the first.
  effects:
    - add: { tension: -1 }
    - news: { head: Envoys meet on the bridge, tone: cooperation }
  cue: { kind: talks, to: alder }

- id: idle-bridge
  label: The idle bridge
  when: 'bridge == "closed" && turn >= 2'
  because: A bridge that stays shut empties shops on one bank and fills barns on the other.
  effects:
    - add: { hill.pressure: 1, shore.pressure: 1 }
`,
  'endings.yaml': `- id: clash
  family: conflict
  priority: 30
  when: tension >= 6
  title: Stones and sticks
  text: The quarrel has reached the river bank, and nobody remembers the lorry.
  form: unilateral-act
  violence: minor-clashes
  outcome:
    hill: { icb: defeat, text: The bridge is yours to guard and nobody crosses it. }
    shore: { icb: defeat, text: The shops are empty and the streets are not. }

- id: agreement
  family: de-escalation
  priority: 20
  when: 'bridge == "open" && tension <= 1 && turn >= 2'
  title: A word on the bridge
  text: Two envoys shake hands halfway across. From now on papers are looked at twice a week, by both.
  form: semi-formal-agreement
  violence: none
  outcome:
    hill: { icb: compromise }
    shore: { icb: compromise }

- id: unsettled
  family: frozen
  priority: 0
  title: Nothing is settled
  text: Market day comes and goes. The quarrel is not over, it has only become tired.
  form: faded
  violence: none
  outcome:
    hill: { icb: stalemate }
    shore: { icb: stalemate }
`,
  'history.yaml': `- turn: t1
  orders:
    hill: { border: close-bridge }
    shore: { diplomacy: protest-note }
  told: On 2 May Hillmark held a lorry and closed the bridge; the next day Shoreland protested in writing.
  knew:
    hill:
      - { text: Customs reported a lorry without papers., sources: [S1] }
    shore:
      - { text: The driver had telephoned his firm., sources: [S1] }
  sources: [S1]

- turn: t2
  orders:
    hill: { diplomacy: propose-talks }
    shore: { diplomacy: propose-talks }
  injects: [empty-shelves]
  told: Shelves emptied in Shoreby. On 5 May both sides offered to meet, within an hour of each other.
  sources: [S1]

- turn: t3
  orders:
    hill: { border: open-bridge }
  told: On 6 May the bridge opened again, with an agreement on papers.
  later:
    - { text: 'The papers had been in the lorry all the time, under the seat.', confidence: established, sources: [S1] }
  sources: [S1]
`,
  'debrief.yaml': `concepts:
  - id: audience-costs
    term: Audience costs
    plainly: What it costs a government at home to step back from what it said aloud.
    text: >-
      Whoever threatens in public can lose face by stepping back. That makes a threat more credible, and a way out
      harder to find.
    source: James D. Fearon, Domestic Political Audiences and the Escalation of International Disputes, 1994
    show: 'taken.hill["close-bridge"] > 0'
    here: Hillmark closed the bridge before everybody's eyes; opening it again then had a price.

questions:
  - ask: Who gave way in this play, and did it look like giving way?
    good:
      - Names the act that ended the quarrel, and who had to explain it at home.
      - Says what the other side did at the same time that made it easier.
    concepts: [audience-costs]

limits:
  - The people of both states speak with one voice here; real publics are divided.
`,
  'sources.yaml': `S1:
  title: Notes on an invented quarrel
  by: Your name
  date: '2030'
  kind: reference
  note: Everything here is invented. Put in what you have really read.
`,
};
