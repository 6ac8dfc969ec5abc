"""What all tests share: no test writes into the cache folder of whoever runs it."""

from collections.abc import Iterator

import pytest
from hypothesis import settings


@pytest.fixture(autouse=True, scope="session")
def own_cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


# A busy machine is no failed test: examples have no deadline of their own.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
