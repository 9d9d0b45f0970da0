"""Every sort of slip that can be made in a pose, under its permanent name."""

from __future__ import annotations

from solea.report import define

# What cannot be read ----------------------------------------------------------------------

ANGLE_UNCLEAR = define(
    "pose-angle-unclear",
    "An angle cannot be read",
    "The joint is drawn at this angle.",
    "Write a word from the list for this joint, or a number of degrees such as 30.",
)
LENGTH_UNCLEAR = define(
    "pose-length-unclear",
    "A distance or a height cannot be read",
    "Feet, hands and props are placed by it.",
    "Write a number and its unit, such as 46 cm.",
)
WORD_UNKNOWN = define(
    "pose-word-unknown",
    "A word of a pose is not known",
    "The picture is drawn from these words, so each has one fixed meaning.",
    "Choose a word from the list.",
)
UNKNOWN = define(
    "pose-unknown",
    "There is no ready pose of this name",
    "The picture starts from the ready pose that is named here.",
    "Choose a ready pose from the list in the staff guide.",
)
CONFLICT = define(
    "pose-conflict",
    "Two lines of a pose cannot both hold",
    "The picture could follow only one of them, and nobody would know which.",
    "Keep one of the two lines.",
)

# What the solved figure shows ----------------------------------------------------------------

JOINT_RANGE = define(
    "pose-joint-range",
    "A joint bends further than a picture may show",
    "Patients do what the picture does.",
    "Bend the joint less, or change the part of the pose that forces it so far.",
)
CONTACT_MISSED = define(
    "pose-contact-missed",
    "A hand or a foot does not reach what it should touch",
    "The picture would show a floating foot or a hand in the air.",
    "Bring the feet, the body or the prop closer, as the message says.",
)
ANGLE_DIFFERS = define(
    "pose-angle-differs",
    "A joint cannot be as written and its foot where it is written",
    "The picture keeps the foot in its place, so it shows another angle than the one written.",
    "Leave the angle out, or move the foot.",
)
OUT_OF_BALANCE = define(
    "pose-out-of-balance",
    "The person in the picture would fall over",
    "A patient who copies the picture would fall over as well.",
    "Move the body over the feet, or let a hand hold on to something firm.",
)
THROUGH = define(
    "pose-through-prop",
    "A part of the body goes through a wall, the floor, a step or a seat",
    "The picture would show what nobody can do.",
    "Move the body or the prop, as the message says.",
)

# What the pose says of the muscle and of the text ------------------------------------------------

KNEE_MUSCLE = define(
    "pose-knee-muscle",
    "The knee does not fit the muscle that is to be stretched",
    "With the knee straight a stretch reaches gastrocnemius first; with it bent, soleus.",
    "Bend or straighten the knee, or name the other muscle under “works”.",
)
MUSCLE_LENGTH = define(
    "pose-muscle-length",
    "The muscle does not get longer or shorter as the exercise says",
    "A stretch lengthens its muscle and a raise shortens it; this pose does not.",
    "Change the ankle or the knee, or name the other muscle under “works”.",
)
TEXT_DIFFERS = define(
    "pose-text-differs",
    "The sentence says one thing and the picture shows another",
    "A patient does not know which of the two to follow.",
    "Change the sentence or the pose, so that both say the same.",
)
