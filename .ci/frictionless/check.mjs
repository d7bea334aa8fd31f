// Checks the packages in the folder that is named: every descriptor is valid, every row has the types, constraints, keys
// and foreign keys that its schema says, and every file has the size and the checksum that the descriptor says.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import datapackage from 'datapackage'

const archive = process.argv[2]
const faults = []

// The library listens more often to its own streams than Node likes; that says nothing of the archive.
process.removeAllListeners('warning')
process.on('warning', warning => {
    if (warning.name !== 'MaxListenersExceededWarning') {
        faults.push(`warning: ${warning.message}`)
    }
})

async function checkResource(name, folder, resource) {
    const { path, bytes, hash, schema } = resource.descriptor
    const content = readFileSync(join(folder, path))
    const sha256 = 'sha256:' + createHash('sha256').update(content).digest('hex')
    if (content.length !== bytes || sha256 !== hash) {
        faults.push(`${name}/${path}: is not of the size and checksum of the descriptor`)
    }
    if (!resource.tabular) {
        faults.push(`${name}/${path}: is not tabular`)
        return 0
    }
    let rows = 0
    const read = await resource.iter({ cast: true, forceCast: true, keyed: true })
    for await (const row of read) {
        rows++
        if (row instanceof Error) {
            faults.push(`${name}/${path}: ${row.message} ${(row.errors || []).map(e => e.message).join('; ')}`)
        } else if (Object.keys(row).length !== schema.fields.length) {
            faults.push(`${name}/${path}: row ${rows} has other columns than the schema`)
        }
    }
    try {
        await resource.checkRelations()
    } catch (error) {
        faults.push(`${name}/${path}: ${error.message} ${(error.errors || []).map(e => e.message).join('; ')}`)
    }
    return rows
}

async function checkPackage(name) {
    const folder = join(archive, name)
    const pack = await datapackage.Package.load(join(folder, 'datapackage.json'))
    pack.errors.forEach(error => faults.push(`${name}/datapackage.json: ${error.message}`))
    for (const resource of pack.resources) {
        const rows = await checkResource(name, folder, resource)
        console.log(`${name}/${resource.name}: ${rows} rows`)
    }
}

const names = readdirSync(archive).filter(name => existsSync(join(archive, name, 'datapackage.json')))
for (const name of names) {
    await checkPackage(name)
}
if (names.length === 0) {
    faults.push('there is no dataset in ' + archive)
}
faults.slice(0, 50).forEach(fault => console.error(fault))
console.log(`${names.length} packages, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
