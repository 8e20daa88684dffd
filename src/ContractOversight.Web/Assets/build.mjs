// Compiles the stylesheet and copies the script into wwwroot. Run `npm ci && npm run build` here after a change, and commit the result.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { compile, NodePackageImporter } from 'sass'

const site = new URL('../wwwroot/', import.meta.url)
const kit = new URL('node_modules/govuk-frontend/dist/govuk/', import.meta.url)

for (const folder of ['css/', 'js/']) {
  mkdirSync(new URL(folder, site), { recursive: true })
}

const { css } = compile('site.scss', {
  importers: [new NodePackageImporter()],
  quietDeps: true,
  style: 'compressed'
})

writeFileSync(new URL('css/site.css', site), css.replace(/^\uFEFF/, '') + '\n')
const script = readFileSync(new URL('govuk-frontend.min.js', kit), 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '\n')
writeFileSync(new URL('js/govuk-frontend.min.js', site), script)
