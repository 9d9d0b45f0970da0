"""The rules across fields and pages. Each module holds the rules of one subject."""

from __future__ import annotations

from solea.catalogue.rules.amounts import holds_are_right, totals_are_right
from solea.catalogue.rules.citations import (
    cited_facts_exist,
    fact_sources_exist,
    health_pages_have_sources,
)
from solea.catalogue.rules.clinic import clinic_details_are_set, clinic_is_named
from solea.catalogue.rules.doses import (
    doses_agree_with_themselves,
    doses_fit_the_aim,
    exercises_say_when_to_stop,
)
from solea.catalogue.rules.finding import Rule, SiteRule
from solea.catalogue.rules.headings import bodies_are_written, headings_step_down, titles_differ
from solea.catalogue.rules.legs import knees_agree, knees_fit_the_title, legs_agree
from solea.catalogue.rules.links import links_lead_somewhere, pictures_have_words
from solea.catalogue.rules.mentions import ids_are_given_once, mentions_exist
from solea.catalogue.rules.menu import menu_pages_exist, pages_are_in_the_menu
from solea.catalogue.rules.pictures import pictures_asked_for_exist
from solea.catalogue.rules.plans import plans_fit_their_exercises, stages_differ, stages_say_when
from solea.catalogue.rules.poses import (
    poses_are_true,
    poses_show_what_steps_say,
    poses_work_their_muscle,
)
from solea.catalogue.rules.progression import (
    progression_leads_back,
    progression_leads_elsewhere,
    progression_never_turns_back,
    progression_says_when,
)
from solea.catalogue.rules.reviews import reviews_are_in_time
from solea.catalogue.rules.spelling import anatomy_is_spelt_right
from solea.catalogue.rules.statements import statements_are_cited
from solea.catalogue.rules.videos import moments_are_in_their_videos, videos_can_be_played
from solea.catalogue.rules.wording import (
    instructions_say_not,
    ranges_say_to,
    terms_are_explained_once,
)

RULES: tuple[Rule, ...] = (
    mentions_exist,
    cited_facts_exist,
    fact_sources_exist,
    health_pages_have_sources,
    statements_are_cited,
    progression_leads_elsewhere,
    progression_says_when,
    doses_agree_with_themselves,
    doses_fit_the_aim,
    exercises_say_when_to_stop,
    legs_agree,
    knees_agree,
    knees_fit_the_title,
    totals_are_right,
    holds_are_right,
    stages_say_when,
    stages_differ,
    plans_fit_their_exercises,
    links_lead_somewhere,
    pictures_have_words,
    pictures_asked_for_exist,
    headings_step_down,
    bodies_are_written,
    videos_can_be_played,
    moments_are_in_their_videos,
    poses_are_true,
    poses_work_their_muscle,
    poses_show_what_steps_say,
    reviews_are_in_time,
    anatomy_is_spelt_right,
    ranges_say_to,
    instructions_say_not,
    clinic_details_are_set,
)
SITE_RULES: tuple[SiteRule, ...] = (
    ids_are_given_once,
    progression_leads_back,
    progression_never_turns_back,
    terms_are_explained_once,
    pages_are_in_the_menu,
    menu_pages_exist,
    titles_differ,
    clinic_is_named,
)

__all__ = ["RULES", "SITE_RULES"]
