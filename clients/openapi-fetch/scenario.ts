// What every client does in turn; see the README of the folder above.
import assert from 'node:assert/strict'
import createClient from 'openapi-fetch'
import type { components, paths } from './target/tamga.js'

const baseUrl = process.argv[2]
assert(baseUrl, 'the address of the API')
const tamga = createClient<paths>({ baseUrl })

async function allCountries() {
    const codes = new Set<string>()
    let cursor: string | undefined
    let total: number
    do {
        const query = cursor === undefined ? { limit: 100 } : { limit: 100, cursor }
        const { data, error } = await tamga.GET('/v1/countries', { params: { query } })
        assert(data, error?.detail)
        data.items.forEach(country => codes.add(country.code))
        total = data.page.total
        cursor = data.page.next_cursor
    } while (cursor !== undefined)
    assert(total > 200)
    assert.equal(codes.size, total)
}

async function membersOn(day: string) {
    const { data, error } = await tamga.GET('/v1/organizations/{code}/members', {
        params: { path: { code: 'CSTO' }, query: { as_of: day } }
    })
    assert(data, error?.detail)
    return data.items
}

async function aMembershipOnADay() {
    const uzbekistan = (await membersOn('2010-05-01')).find(member => member.country === 'UZB')
    assert.equal(uzbekistan?.start, '2006-06-23')
    assert((await membersOn('2013-01-01')).every(member => member.country !== 'UZB'))
}

async function aRankingWithWeights() {
    const { data, error } = await tamga.GET('/v1/indices/{index}/editions/{edition}/ranking', {
        params: {
            path: { index: 'GCI', edition: '2020' },
            query: { region: ['Central Asia'], weight: ['legal:2'] }
        }
    })
    assert(data, error?.detail)
    assert.equal(data.items[0]?.country, 'KAZ')
    assert.equal(data.items[0].score, 94.29)
    assert.equal(data.what_if?.weights[0]?.weight, 2)
}

async function aProblem() {
    const { data, error, response } = await tamga.GET('/v1/countries', {
        params: { query: { region: ['Central Asai'] } }
    })
    assert.equal(data, undefined)
    const problem: components['schemas']['Problem'] = error
    assert.equal(response.status, 400)
    assert.equal(problem.status, 400)
    assert.equal(problem.type, 'urn:tamga:problem:invalid-parameter')
    assert.deepEqual(problem.errors, [
        {
            parameter: 'region',
            code: 'unknown_value',
            detail: '"Central Asai" is not known; did you mean Central Asia?'
        }
    ])
}

async function nothingNew() {
    const path = { code: 'KAZ' }
    const first = await tamga.GET('/v1/countries/{code}', { params: { path } })
    const tag = first.response.headers.get('ETag')
    assert(tag)
    const second = await tamga.GET('/v1/countries/{code}', {
        params: { path, header: { 'If-None-Match': tag } }
    })
    assert.equal(second.response.status, 304)
}

/** What a file of each format begins with. */
const files = { csv: 'id,category,title,', ndjson: '{"id":"', xlsx: 'PK' } as const
const citations = { bib: '@', ris: 'TY  - ', 'csl.json': '[{"id":"itu-gci-2020"' } as const

async function beginsWith(file: Blob, begin: string) {
    assert((await file.text()).startsWith(begin), `a file that begins with ${begin}`)
}

async function filesOfEachFormat() {
    for (const format of ['csv', 'ndjson', 'xlsx'] as const) {
        const { data, error } = await tamga.GET('/v1/exports/threats.{format}', {
            params: { path: { format } },
            parseAs: 'blob'
        })
        assert(data, error?.detail)
        await beginsWith(data, files[format])
    }
    for (const format of ['bib', 'ris', 'csl.json'] as const) {
        const { data, error } = await tamga.GET('/v1/sources/{id}/citation.{format}', {
            params: { path: { id: 'itu-gci-2020', format } },
            parseAs: 'blob'
        })
        assert(data, error?.detail)
        await beginsWith(data, citations[format])
    }
}

await allCountries()
await aMembershipOnADay()
await aRankingWithWeights()
await aProblem()
await nothingNew()
await filesOfEachFormat()
console.log('openapi-fetch: passed')
