// What every client does in turn; see the README of the folder above.
import assert from 'node:assert/strict'
import {
    Configuration,
    CountriesApi,
    ExportsApi,
    IndicesApi,
    OrganizationsApi,
    ProblemFromJSON,
    ResponseError,
    SourcesApi
} from './target/client/index.js'

const basePath = process.argv[2]
assert(basePath, 'the address of the API')
const configuration = new Configuration({ basePath })
const countries = new CountriesApi(configuration)

async function allCountries() {
    const codes = new Set<string>()
    let cursor: string | undefined
    let total: number
    do {
        const page = await countries.listCountries(cursor === undefined ? { limit: 100 } : { limit: 100, cursor })
        page.items.forEach(country => codes.add(country.code))
        total = page.page.total
        cursor = page.page.nextCursor
    } while (cursor !== undefined)
    assert(total > 200)
    assert.equal(codes.size, total)
}

async function membersOn(day: string) {
    const organizations = new OrganizationsApi(configuration)
    return (await organizations.listMembers({ code: 'CSTO', asOf: new Date(day) })).items
}

async function aMembershipOnADay() {
    const uzbekistan = (await membersOn('2010-05-01')).find(member => member.country === 'UZB')
    assert.equal(uzbekistan?.start, '2006-06-23')
    assert((await membersOn('2013-01-01')).every(member => member.country !== 'UZB'))
}

async function aRankingWithWeights() {
    const ranking = await new IndicesApi(configuration).getRanking({
        index: 'GCI',
        edition: '2020',
        region: ['Central Asia'],
        weight: ['legal:2']
    })
    assert.equal(ranking.items[0]?.country, 'KAZ')
    assert.equal(ranking.items[0].score, 94.29)
    assert.equal(ranking.whatIf?.weights[0]?.weight, 2)
}

/** The answer with which a call is refused. */
async function refusal(call: Promise<unknown>) {
    const refused: unknown = await call.then(() => undefined, (reason: unknown) => reason)
    assert(refused instanceof ResponseError)
    return refused.response
}

async function aProblem() {
    const response = await refusal(countries.listCountries({ region: ['Central Asai'] }))
    const problem = ProblemFromJSON(await response.json())
    assert.equal(response.status, 400)
    assert.equal(problem.status, 400)
    assert.equal(problem.type, 'urn:tamga:problem:invalid-parameter')
    assert.equal(problem.errors?.[0]?.parameter, 'region')
    assert.equal(problem.errors[0].code, 'unknown_value')
    assert.equal(problem.errors[0].detail, '"Central Asai" is not known; did you mean Central Asia?')
}

async function nothingNew() {
    const first = await countries.getCountryRaw({ code: 'KAZ' })
    const tag = first.raw.headers.get('ETag')
    assert(tag)
    const second = await refusal(countries.getCountry({ code: 'KAZ', ifNoneMatch: tag }))
    assert.equal(second.status, 304)
}

/** What a file of each format begins with. */
const files = { csv: 'id,category,title,', ndjson: '{"id":"', xlsx: 'PK' } as const
const citations = { bib: '@', ris: 'TY  - ', 'csl.json': '[{"id":"itu-gci-2020"' } as const

async function beginsWith(file: Blob, begin: string) {
    assert((await file.text()).startsWith(begin), `a file that begins with ${begin}`)
}

async function filesOfEachFormat() {
    for (const format of ['csv', 'ndjson', 'xlsx'] as const) {
        await beginsWith(await new ExportsApi(configuration).exportThreats({ format }), files[format])
    }
    for (const format of ['bib', 'ris', 'csl.json'] as const) {
        const citation = await new SourcesApi(configuration).getSourceCitation({ id: 'itu-gci-2020', format })
        await beginsWith(citation, citations[format])
    }
}

await allCountries()
await aMembershipOnADay()
await aRankingWithWeights()
await aProblem()
await nothingNew()
await filesOfEachFormat()
console.log('typescript-fetch: passed')
