import { geoPath } from 'd3-geo';
import { useMemo, useRef, useState } from 'preact/hooks';
import { insideWidth, placedLabels } from '../graph/labels';
import { useSize } from '../graph/use-size';
import { marking, type ViewProps } from '../view';
import { countryName, numberText } from '../wording';
import { countriesOfStory, type StoryCountry } from './story-map';
import { coreOf, framedBy, outlinesOf, projectionFor, type WorldAtlas } from './world';

interface StoryMapProps extends ViewProps {
  readonly atlas: WorldAtlas;
  /** Shows the cast of a country that the article does not name itself. */
  readonly onCountry: (country: string) => void;
}

/** Width of a letter of the map's names at 11 pixels. */
const LETTER = 6.3;

/** Countries of a story on an outline of the world: named ones dark, those of its people and bodies light. */
export function StoryMap(props: StoryMapProps) {
  const { say, locale, report, atlas, pointed, onMark } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame);
  const height = Math.round(Math.min(Math.max(width * 0.72, 200), 460));
  const [isWhole, setWhole] = useState(false);
  const countries = useMemo(() => countriesOfStory(report), [report]);
  const outlines = useMemo(() => outlinesOf(atlas), [atlas]);
  const map = useMemo(() => {
    // Those that the article names make the frame; where it names none, those of its people and bodies.
    const named = countries.filter(({ entity }) => entity !== null);
    const cores = (named.length > 0 ? named : countries).flatMap(
      ({ country }) => coreOf(atlas, outlines, country) ?? [],
    );
    const projection = projectionFor(isWhole ? [] : framedBy(cores), { width, height }).clipExtent([
      [0, 0],
      [width, height],
    ]);
    const path = geoPath(projection).digits(1);
    const drawn = outlines.map((outline) => ({ outline, d: path(outline) }));
    const points = countries.flatMap(({ country }) => {
      const point = atlas.points[country];
      const at = point && projection([...point] as [number, number]);
      return at ? [{ country, at: { x: at[0], y: at[1] } }] : [];
    });
    const middles = countries.flatMap(({ country }) => {
      const core = coreOf(atlas, outlines, country);
      const [x, y] = core ? path.centroid(core) : [Number.NaN, Number.NaN];
      return Number.isFinite(x) && x > 0 && x < width && y > 0 && y < height
        ? [{ country, at: { x, y: core?.type === 'Point' ? y + 13 : y } }]
        : [];
    });
    return { drawn, points, middles };
  }, [countries, outlines, width, height, isWhole]);

  if (countries.length === 0)
    return (
      <section aria-label={say('tab_map')}>
        <p class="aside">{say('map_empty')}</p>
      </section>
    );
  const of = new Map(countries.map((country) => [country.country, country]));
  const open = (country: StoryCountry) =>
    country.entity ? props.onOpen(country.entity) : props.onCountry(country.country);
  const shade = (country: StoryCountry | undefined) =>
    country ? (country.entity ? 'named' : 'light') : 'none';
  const mouse = (country: StoryCountry | undefined) =>
    country && {
      onClick: () => open(country),
      ...(country.entity && {
        onPointerEnter: () => onMark(country.entity),
        onPointerLeave: () => onMark(null),
      }),
    };
  const labels = map.middles.map(({ country, at }) => {
    const text = countryName(locale, country);
    return {
      id: country,
      text,
      places: [0, -14, 14, -26, 26].map((by) => insideWidth({ x: at.x, y: at.y + by }, text, LETTER, width)),
      letter: LETTER,
    };
  });
  const shown = placedLabels(labels, [], new Set());
  return (
    <section aria-label={say('tab_map')} class="map">
      <div class="canvas" ref={frame} style={{ blockSize: `${height}px` }}>
        {/* The list below says the same, and is worked by keyboard. */}
        <svg
          class="drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width || 1} ${height}`}
          aria-hidden="true"
        >
          {map.drawn.map(({ outline, d }, i) => {
            const country = of.get(String(outline.id));
            return d ? (
              <path
                key={outline.id ?? `x${i}`}
                class="land"
                d={d}
                data-shade={shade(country)}
                data-country={outline.id}
                data-disputed={outline.properties?.disputed ?? false}
                data-pointed={country?.entity != null && country.entity === pointed}
                {...mouse(country)}
              >
                {country && <title>{countryName(locale, country.country)}</title>}
              </path>
            ) : null;
          })}
          {map.points.map(({ country, at }) => (
            <circle
              key={country}
              class="land"
              cx={at.x.toFixed(1)}
              cy={at.y.toFixed(1)}
              r="4.5"
              data-shade={shade(of.get(country))}
              data-country={country}
              {...mouse(of.get(country))}
            >
              <title>{countryName(locale, country)}</title>
            </circle>
          ))}
          {labels.map(({ id, text }) => {
            const place = shown.get(id);
            return place ? (
              <text key={id} class="country-name" x={place.x.toFixed(1)} y={(place.y + 4).toFixed(1)}>
                {text}
              </text>
            ) : null;
          })}
        </svg>
      </div>
      <div class="under">
        <p class="hint">{say('map_borders')}</p>
        <button type="button" class="chip" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {say('map_world')}
        </button>
      </div>
      <CountryList {...props} countries={countries} open={open} />
    </section>
  );
}

/** The map's countries as a list, those that the article names first. */
function CountryList({
  countries,
  open,
  ...props
}: ViewProps & {
  readonly countries: readonly StoryCountry[];
  readonly open: (country: StoryCountry) => void;
}) {
  const { say, locale, report, flag, onMark } = props;
  const nameOf = (id: string) => report.analysis.entities.find((entity) => entity.id === id)?.name ?? '';
  return (
    <ul class="countries" aria-label={say('map_countries')}>
      {countries.map((country) => (
        <li key={country.country} {...(country.entity ? marking(onMark, country.entity) : {})}>
          <button type="button" class="name" onClick={() => open(country)}>
            <span class="swatch" data-shade={country.entity ? 'named' : 'light'} aria-hidden="true" />{' '}
            {countryName(locale, country.country)}{' '}
            {flag(country.country) && <span aria-hidden="true">{flag(country.country)}</span>}
          </button>
          <p class="aside">
            {country.mentions === 1
              ? say('mentions_one')
              : say('mentions_many', numberText(locale, country.mentions))}
            {country.others.slice(0, 4).map((id) => (
              <span key={id}>
                {' · '}
                <bdi>{nameOf(id)}</bdi>
              </span>
            ))}
            {country.others.length > 4 && ` · +${numberText(locale, country.others.length - 4)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
