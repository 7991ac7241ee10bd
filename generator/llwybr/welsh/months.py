"""The months and the days of the week in both languages."""

from __future__ import annotations

MONTHS = {
    "January": "Ionawr",
    "February": "Chwefror",
    "March": "Mawrth",
    "April": "Ebrill",
    "May": "Mai",
    "June": "Mehefin",
    "July": "Gorffennaf",
    "August": "Awst",
    "September": "Medi",
    "October": "Hydref",
    "November": "Tachwedd",
    "December": "Rhagfyr",
}
"""English to Welsh."""

WEEKDAYS = {
    "Monday": "dydd Llun",
    "Tuesday": "dydd Mawrth",
    "Wednesday": "dydd Mercher",
    "Thursday": "dydd Iau",
    "Friday": "dydd Gwener",
    "Saturday": "dydd Sadwrn",
    "Sunday": "dydd Sul",
}
"""English to Welsh, with the word for day."""
