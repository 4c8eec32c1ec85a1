"""Files with tables: from bytes that somebody sent to lines of cells. What the cells mean is the domain's."""
