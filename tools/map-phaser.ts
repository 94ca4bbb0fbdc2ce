import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** All that the map asks of Phaser, and first the parts of a scene, which register themselves. */
const entry = `
  require('./cameras/2d/CameraManager');
  require('./events/EventEmitter');
  require('./gameobjects/DisplayList');
  require('./gameobjects/GameObjectCreator');
  require('./gameobjects/GameObjectFactory');
  require('./gameobjects/UpdateList');
  require('./gameobjects/graphics/GraphicsFactory');
  require('./gameobjects/image/ImageFactory');
  require('./scene/ScenePlugin');
  var types = require('./const');
  module.exports = {
    AUTO: types.AUTO,
    CANVAS: types.CANVAS,
    Core: { Events: require('./core/events') },
    Game: require('./core/Game'),
    Scale: require('./scale/const/SCALE_MODE_CONST'),
    Scene: require('./scene/Scene'),
    Scenes: { Events: require('./scene/events') },
  };`;

/** Files that these require and that a map of pictures and lines never has work for; it takes no input from Phaser either. */
const idle = [
  'animations/AnimationManager',
  'core/DebugHeader',
  'device/(Audio|Video)',
  'filters/\\w+',
  'gameobjects/components/PathFollower',
  'input/InputManager',
  'renderer/(canvas|webgl)/index',
  'renderer/snapshot/\\w+',
  'renderer/webgl/renderNodes/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DynamicTextureHandler)',
  'renderer/webgl/renderNodes/filters/\\w+',
  'renderer/webgl/renderNodes/submitter/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)',
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite',
  'renderer/webgl/renderNodes/transformer/Transformer(Stamp|Tile|TileSprite|Vertex)',
  'textures/(DynamicTexture|parsers/(?!index|Image)\\w+)',
];

/** What stands for each of them: it can be made and called, and does nothing. */
const nothing = 'module.exports = function () {};';

/** Files of which the map needs less than there is. */
const less: Readonly<Record<string, string>> = {
  'cameras/2d/effects/index.js': `
    function Still() {}
    ['update', 'preRender', 'postRenderCanvas', 'postRenderWebGL', 'reset', 'destroy'].forEach(function (name) {
      Still.prototype[name] = function () { return false; };
    });
    module.exports = { Fade: Still, Flash: Still, Pan: Still, RotateTo: Still, Shake: Still, Zoom: Still };`,
  'gameobjects/tilesprite/TileSprite.js':
    'module.exports = function () { this.setOrigin = function () { return this; }; };',
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
};

/** The switches that Phaser's own build sets, and the map's values for them. */
const switches = /typeof (FEATURE_SOUND|WEBGL_DEBUG)/g;

/**
 * Builds the map from the parts of Phaser that it uses, less than half of what the smallest of the package's own entries brings. The
 * package's `exports` hide its source, so that is found by path. While developing, the whole package is used, because the source is
 * not made of modules. The build stops if a file that something stands in for is no longer there.
 */
export function phaserParts(): Plugin {
  const inside = createRequire(import.meta.url).resolve('phaser/package.json');
  const source = normalizePath(join(dirname(inside), 'src/'));
  const map = `${source}map.js`;
  const unseen = new Set([...idle, ...Object.keys(less)]);
  const standIn = (file: string): string | undefined => {
    const pattern = idle.find((one) => new RegExp(`^${one}\\.js$`).test(file));
    unseen.delete(pattern ?? file);
    return pattern === undefined ? less[file] : nothing;
  };
  return {
    name: 'demarche:phaser-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? map : undefined),
    load(id) {
      if (id === map) return entry;
      const path = normalizePath(id);
      return path.startsWith(source) ? standIn(path.slice(source.length)) : undefined;
    },
    transform(code, id) {
      if (!normalizePath(id).startsWith(source)) return undefined;
      const changed = code.replaceAll(switches, 'false');
      return changed === code ? undefined : { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && unseen.size > 0)
        throw new Error(`Phaser no longer has ${[...unseen].join(', ')}; see tools/map-phaser.ts`);
    },
  };
}
