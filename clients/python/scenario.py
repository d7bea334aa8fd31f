"""What every client does in turn; see the README of the folder above."""

import sys
from datetime import date

from tamga_client import (
    ApiClient,
    ApiException,
    CitationFormat,
    Configuration,
    CountriesApi,
    ExportFormat,
    ExportsApi,
    IndicesApi,
    Membership,
    OrganizationsApi,
    Problem,
    SourcesApi,
)
from tamga_client.exceptions import BadRequestException

client = ApiClient(Configuration(host=sys.argv[1]))
countries = CountriesApi(client)


def all_countries() -> None:
    codes: set[str] = set()
    cursor: str | None = None
    while True:
        page = countries.list_countries(limit=100, cursor=cursor)
        codes.update(country.code for country in page.items)
        cursor = page.page.next_cursor
        if cursor is None:
            break
    assert page.page.total > 200
    assert len(codes) == page.page.total


def members_on(day: date) -> list[Membership]:
    return OrganizationsApi(client).list_members("CSTO", as_of=day).items


def a_membership_on_a_day() -> None:
    uzbekistan = [member for member in members_on(date(2010, 5, 1)) if member.country == "UZB"]
    assert [member.start for member in uzbekistan] == ["2006-06-23"]
    assert all(member.country != "UZB" for member in members_on(date(2013, 1, 1)))


def a_ranking_with_weights() -> None:
    ranking = IndicesApi(client).get_ranking("GCI", "2020", region=["Central Asia"], weight=["legal:2"])
    assert ranking.items[0].country == "KAZ"
    assert ranking.items[0].score == 94.29
    assert ranking.what_if is not None
    assert ranking.what_if.weights[0].weight == 2


def a_problem() -> None:
    try:
        countries.list_countries(region=["Central Asai"])
    except BadRequestException as refused:
        problem = refused.data
        assert isinstance(problem, Problem)
        assert problem.status == 400
        assert problem.type == "urn:tamga:problem:invalid-parameter"
        assert problem.errors is not None
        error = problem.errors[0]
        assert (error.parameter, error.code) == ("region", "unknown_value")
        assert error.detail == '"Central Asai" is not known; did you mean Central Asia?'
    else:
        raise AssertionError("an unknown region was taken")


def nothing_new() -> None:
    headers = countries.get_country_with_http_info("KAZ").headers
    assert headers is not None
    try:
        countries.get_country("KAZ", if_none_match=headers["ETag"])
    except ApiException as unchanged:
        assert unchanged.status == 304
    else:
        raise AssertionError("what the client holds was sent again")


FILES = {ExportFormat.CSV: b"id,category,title,", ExportFormat.NDJSON: b'{"id":"', ExportFormat.XLSX: b"PK"}
CITATIONS = {
    CitationFormat.BIB: b"@",
    CitationFormat.RIS: b"TY  - ",
    CitationFormat.CSL_DOT_JSON: b'[{"id":"itu-gci-2020"',
}


def files_of_each_format() -> None:
    for file, begin in FILES.items():
        assert ExportsApi(client).export_threats(file).startswith(begin)
    for citation, begin in CITATIONS.items():
        assert SourcesApi(client).get_source_citation("itu-gci-2020", citation).startswith(begin)


all_countries()
a_membership_on_a_day()
a_ranking_with_weights()
a_problem()
nothing_new()
files_of_each_format()
print("python: passed")
