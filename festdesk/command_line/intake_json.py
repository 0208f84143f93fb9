"""What becomes of a source as JSON: its cards, what changes on each, and what stays open."""

from typing import TYPE_CHECKING, Any

from festdesk.command_line.intake_plans import FilmPlan, Plan
from festdesk.command_line.intake_words import taken_in_words
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.comparing import Verdict
from festdesk.intake.doors import Question

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


def plan_as_json(plan: Plan, snapshot: "Snapshot") -> dict[str, Any]:
    """Return the reading of a source and what is done with it."""
    return reading_as_json(plan.source.reading) | {
        "_films": [film_id for film_id in plan.film_ids if film_id],
        "_taken": taken_in_words(plan, snapshot),
        "_cards": [_film_as_json(one) for one in plan.films],
        "_questions": [_question_as_json(one) for one in plan.asked],
    }


def _film_as_json(plan: FilmPlan) -> dict[str, Any]:
    return {
        "given": plan.given,
        "card": plan.film_id or "",
        "reason": plan.reason,
        "differences": [
            {
                "field": one.field,
                "subject": one.subject,
                "verdict": one.verdict.value,
                "done": take.value,
                "old": one.old,
                "new": one.new,
                "base": one.base,
                "why": one.why,
            }
            for one, take in plan.taken()
            if one.verdict is not Verdict.KEPT
        ],
    }


def _question_as_json(question: Question) -> dict[str, Any]:
    return {
        "kind": question.kind.value,
        "given": question.given,
        "candidates": [
            {
                "id": one.id,
                "shown": one.shown,
                "reason": one.reason,
                "confidence_percent": one.confidence_percent,
            }
            for one in question.candidates
        ],
    }
